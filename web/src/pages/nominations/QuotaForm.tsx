import { type Citation, MAX_CAPACITY, type Quota } from '@domain/quota.js';
import { useSignal } from '@preact/signals';
import { showToast } from '../../components/announce.js';
import { Form } from '../../components/Form.js';
import { TextArea } from '../../components/TextArea.js';
import { TextField } from '../../components/TextField.js';
import { BLOC } from '../../data/current-bloc.js';
import { liveSlots } from '../../data/nominations.js';
import { t } from '../../i18n/nominations.js';
import { ActStatus } from '../drafting/ActStatus.js';
import { FormEnd } from '../drafting/FormEnd.js';
import { KeptNote } from '../drafting/KeptNote.js';
import { useAct } from '../drafting/use-act.js';
import { useKept } from '../drafting/use-kept.js';
import { CitationFields } from './CitationFields.js';
import { explainRefusal } from './explain-refusal.js';

type Props = { season: string; quota: Quota; onClose: () => void };

/** Sets how many places an award has. It binds the bloc, so it is sent whole and on demand, not saved while typing. */
export function QuotaForm({ season, quota, onClose }: Props) {
  const capacity = useSignal(String(quota.capacity));
  const basis = useSignal(quota.basis);
  const citation = useSignal<Citation | null>(quota.citation);
  const slots = liveSlots({ bloc: BLOC, season }, quota.award).value;
  const kept = useKept(`quota.${season}.${quota.award}`, { capacity, basis, citation });
  const act = useAct('setQuota', (answer) => {
    kept.forget();
    showToast(t('quotaSet', answer));
    onClose();
  });
  const isCapacity = /^\d{1,3}$/.test(capacity.value) && Number(capacity.value) <= MAX_CAPACITY;
  const hasDocument = citation.value === null || citation.value.document.trim() !== '';

  async function save() {
    if (!isCapacity || !hasDocument) return;
    await act.send({
      bloc: BLOC,
      season,
      ...quota,
      capacity: Number(capacity.value),
      basis: basis.value,
      citation: citation.value,
    });
  }

  return (
    <Form class="quota-form" onSend={save}>
      <KeptNote form={kept} />
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
      <ActStatus state={act.state} onCheck={save} explain={explainRefusal} />
      <FormEnd label={t('save')} onClose={onClose} isBusy={act.isBusy} />
    </Form>
  );
}
