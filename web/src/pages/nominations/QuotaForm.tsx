import { canonicalText } from '@domain/canonical-text.js';
import { type Citation, MAX_CAPACITY, type Quota } from '@domain/quota.js';
import type { Season } from '@domain/season.js';
import { useSignal } from '@preact/signals';
import { showToast } from '../../components/announce.js';
import { Banner } from '../../components/Banner.js';
import { Form } from '../../components/Form.js';
import { TextArea } from '../../components/TextArea.js';
import { TextField } from '../../components/TextField.js';
import { BLOC } from '../../data/current-bloc.js';
import { liveQuotas } from '../../data/public/quotas.js';
import { liveSlots } from '../../data/slots.js';
import { t } from '../../i18n/quota-form.js';
import { ActStatus } from '../drafting/ActStatus.js';
import { FormEnd } from '../drafting/FormEnd.js';
import { KeptNote } from '../drafting/KeptNote.js';
import { useAct } from '../drafting/use-act.js';
import { useKept } from '../drafting/use-kept.js';
import { CitationFields } from './CitationFields.js';
import { explainRefusal } from './explain-refusal.js';
import { QuotaBasis } from './QuotaBasis.js';

type Props = { season: Season; quota: Quota; onClose: () => void };

/**
 * Sets how many places an award has, in an adopted season with a reason. It binds the bloc, so it is sent whole
 * and on demand, not saved while typing.
 */
export function QuotaForm({ season, quota, onClose }: Props) {
  /** As it was when the form was opened or last sent: asking after that again has to be the same request. */
  const seen = useSignal<Quota | null>(quota);
  const capacity = useSignal(String(quota.capacity));
  const basis = useSignal(quota.basis);
  const citation = useSignal<Citation | null>(quota.citation);
  const reason = useSignal('');
  const isAsked = useSignal(false);
  const slots = liveSlots({ bloc: BLOC, season: season.id }, quota.award).value;
  const fields = { seen, capacity, basis, citation, reason };
  const kept = useKept(`quota.${season.id}.${quota.award}`, fields);
  const act = useAct('setQuota', (answer) => {
    kept.forget();
    showToast(t('quotaSet', answer));
    onClose();
  });
  const isCapacity = /^\d{1,3}$/.test(capacity.value) && Number(capacity.value) <= MAX_CAPACITY;
  const hasDocument = citation.value === null || citation.value.document.trim() !== '';
  const hasReason = season.status === 'setup' || reason.value.trim() !== '';
  const next: Quota = {
    ...quota,
    capacity: Number(capacity.value),
    basis: basis.value,
    citation: citation.value,
  };
  const stored = storedQuota(season.id, quota.award);
  const isSame = canonicalText(stored) === canonicalText(next);
  /** Asked after again, what was sent may be what is stored by now. */
  const isNew = act.state.phase === 'idle' || act.state.phase === 'refused';
  const isChanged = stored !== undefined && canonicalText(stored) !== canonicalText(seen.value);

  async function save() {
    isAsked.value = true;
    if (!isCapacity || !hasDocument) return;
    if (isNew && isSame) {
      showToast(t('unchanged'));
      return onClose();
    }
    if (!hasReason) return;
    if (isNew) seen.value = stored ?? null;
    const why = season.status === 'setup' ? {} : { reason: reason.value.trim() };
    await act.send({ bloc: BLOC, season: season.id, ...next, ...why, seen: seen.value });
  }

  return (
    <Form class="quota-form" onSend={save}>
      <KeptNote form={kept} />
      {isNew && isChanged && !isSame && (
        <Banner kind="warning" title={t('changedMeanwhile')}>
          <p>{t('nowStored', { capacity: stored.capacity })}</p>
          <QuotaBasis quota={stored} />
        </Banner>
      )}
      <TextField
        label={t('capacity')}
        hint={t('capacityHint', {
          max: MAX_CAPACITY,
          taken: slots.state === 'ready' ? slots.data : '…',
        })}
        value={capacity.value}
        required
        error={isCapacity ? undefined : t('badCapacity', { max: MAX_CAPACITY })}
        onInput={(text) => {
          capacity.value = text.trim();
        }}
      />
      <TextArea
        label={t('basisField')}
        hint={t('basisHint')}
        value={basis.value}
        maxLength={500}
        rows={2}
        onInput={(text) => {
          basis.value = text;
        }}
      />
      <CitationFields citation={citation} />
      {season.status !== 'setup' && (
        <TextArea
          label={t('reason')}
          hint={t('reasonHint')}
          value={reason.value}
          maxLength={1000}
          rows={2}
          required
          error={isAsked.value && !hasReason ? t('needsReason') : undefined}
          onInput={(text) => {
            reason.value = text;
          }}
        />
      )}
      <ActStatus state={act.state} onCheck={save} explain={explainRefusal} />
      <FormEnd label={t('save')} onClose={onClose} isBusy={act.isBusy} />
    </Form>
  );
}

/** As it is in force at this moment, whoever set it. */
function storedQuota(season: string, award: string): Quota | undefined {
  const quotas = liveQuotas(BLOC, season).value;
  return quotas.state === 'ready' ? quotas.data.find((each) => each.award === award) : undefined;
}
