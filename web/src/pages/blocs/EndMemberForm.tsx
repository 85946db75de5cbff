import { endOfDay } from '@domain/hanoi-day.js';
import type { Member } from '@domain/member.js';
import { useSignal } from '@preact/signals';
import { showToast } from '../../components/announce.js';
import { Form } from '../../components/Form.js';
import { SelectField } from '../../components/SelectField.js';
import { BLOC } from '../../data/current-bloc.js';
import { t } from '../../i18n/blocs.js';
import { inLanguage } from '../../i18n/text.js';
import { ActStatus } from '../drafting/ActStatus.js';
import { FormEnd } from '../drafting/FormEnd.js';
import { useAct } from '../drafting/use-act.js';
import { Line } from './Line.js';

type Props = {
  season: string;
  member: Member;
  /** Who may take over its work. */
  others: readonly Member[];
  onClose: () => void;
};

const NOBODY = '-';

/** A unit leaves the bloc: when, and who goes on with its work. */
export function EndMemberForm({ season, member, others, onClose }: Props) {
  const day = useSignal('');
  const successor = useSignal(member.successor ?? NOBODY);
  const isTried = useSignal(false);
  const unit = inLanguage(member.unit, member.unitEn);
  const act = useAct('endMember', ({ seats }) => {
    showToast(t('left', { unit, count: seats }));
    onClose();
  });

  async function send(): Promise<void> {
    isTried.value = true;
    if (day.value === '') return;
    await act.send({
      bloc: BLOC,
      season,
      member: member.id,
      validTo: endOfDay(day.value).toISOString(),
      successor: successor.value === NOBODY ? null : successor.value,
    });
  }

  return (
    <Form class="seat-form" onSend={send}>
      <ul class="dialog-consequences">
        <li>{t('endSeats')}</li>
        <li>{t('endHistory')}</li>
      </ul>
      <Line
        label={t('lastDay')}
        name="lastDay"
        type="date"
        of={day}
        required
        error={isTried.value && day.value === '' ? t('badDay') : undefined}
      />
      <SelectField
        label={t('successor')}
        name="successor"
        value={successor.value}
        options={[
          { value: NOBODY, label: t('noSuccessor') },
          ...others.map((each) => ({ value: each.id, label: inLanguage(each.unit, each.unitEn) })),
        ]}
        onChange={(value) => {
          successor.value = value;
        }}
      />
      <ActStatus state={act.state} onCheck={send} />
      <FormEnd label={t('end')} isBusy={act.isBusy} onClose={onClose} />
    </Form>
  );
}
