import type { Season } from '@domain/season.js';
import { isValidAt } from '@domain/validity.js';
import type { Activity } from '@domain/window.js';
import { useSignal } from '@preact/signals';
import { useMemo, useState } from 'preact/hooks';
import { showToast } from '../../components/announce.js';
import { Button } from '../../components/Button.js';
import { Dialog } from '../../components/Dialog.js';
import { Form } from '../../components/Form.js';
import { SelectField } from '../../components/SelectField.js';
import { TextArea } from '../../components/TextArea.js';
import { actRun } from '../../data/act-run.js';
import { now } from '../../data/clock.js';
import { BLOC } from '../../data/current-bloc.js';
import { liveMembers } from '../../data/public/members.js';
import { t as components } from '../../i18n/components.js';
import { t as inFrame } from '../../i18n/frame.js';
import { t } from '../../i18n/season-windows.js';
import { t as setup } from '../../i18n/setup.js';
import { collate, inLanguage } from '../../i18n/text.js';
import { ActStatus } from '../drafting/ActStatus.js';
import { KeptNote } from '../drafting/KeptNote.js';
import { useKept } from '../drafting/use-kept.js';
import { momentWords } from './hanoi-fields.js';
import { MomentField } from './MomentField.js';

type Props = {
  season: Season;
  activity: Activity;
  /** The unit whose extension is changed; '' = one more. */
  member: string;
  onClose: () => void;
};

const DAY = 86_400_000;

/** A later closing moment for one unit. Everybody in the bloc sees it, with its reason. */
export function ExtensionDialog({ season, activity, member, onClose }: Props) {
  const { closesAt, extensions } = season.windows[activity];
  const given = extensions[member];
  const [unit, setUnit] = useState(member);
  const [until, setUntil] = useState(given?.until ?? new Date(closesAt.getTime() + 3 * DAY));
  const reason = useSignal(given?.reason ?? '');
  const kept = useKept(`extend.${season.id}.${activity}.${member}`, { reason });
  const [isAsked, setAsked] = useState(false);
  const act = useMemo(() => actRun('extendWindow'), []);
  const members = liveMembers(BLOC).value;
  const { phase } = act.state.value;
  const isBusy = phase === 'sending' || phase === 'checking';
  const earliest = new Date(Math.max(closesAt.getTime(), now.value.getTime()));
  const isLater = until > earliest;
  const units = (members.state === 'ready' ? members.data : [])
    .filter((each) => isValidAt(each, now.value))
    .sort((a, b) => collate(a.unit, b.unit));

  async function send(next: Date | null): Promise<void> {
    setAsked(true);
    if (unit === '' || reason.value.trim() === '' || (next !== null && !isLater)) return;
    await act.run({
      ...{ bloc: BLOC, season: season.id, activity, member: unit, reason: reason.value.trim() },
      until: next === null ? null : next.toISOString(),
    });
    if (act.state.peek().phase !== 'done') return;
    kept.forget();
    showToast(next === null ? t('extensionTaken') : t('extensionGiven'));
    onClose();
  }

  return (
    <Dialog open title={t('extendFor', { activity: inFrame(activity) })} onClose={onClose}>
      <Form class="setup-form" onSend={() => send(until)}>
        <KeptNote form={kept} />
        <p class="soft">{t('extendText', { moment: momentWords(closesAt, 'closing') })}</p>
        <SelectField
          label={t('unit')}
          value={unit}
          placeholder={t('chooseUnit')}
          required
          readOnly={member !== ''}
          error={isAsked && unit === '' ? t('chooseUnit') : undefined}
          options={units.map((each) => ({
            value: each.id,
            label: inLanguage(each.unit, each.unitEn),
          }))}
          onChange={setUnit}
        />
        <MomentField
          legend={t('extendUntil')}
          edge="closing"
          value={until}
          readOnly={false}
          onChange={setUntil}
        />
        {!isLater && <p class="field-error">{t('extendLater')}</p>}
        <TextArea
          label={setup('reason')}
          hint={t('extendReasonHint')}
          value={reason.value}
          maxLength={500}
          required
          error={isAsked && reason.value.trim() === '' ? setup('needed') : undefined}
          onInput={(text) => {
            reason.value = text;
          }}
        />
        <ActStatus state={act.state.value} onCheck={() => send(until)} />
        <div class="row row-end">
          <Button onClick={onClose}>{components('cancel')}</Button>
          {given !== undefined && (
            <Button kind="danger" busy={isBusy} onClick={() => send(null)}>
              {t('takeExtension')}
            </Button>
          )}
          <Button kind="primary" type="submit" busy={isBusy}>
            {t('extend')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
