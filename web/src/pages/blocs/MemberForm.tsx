import { startOfDay } from '@domain/hanoi-day.js';
import type { Member } from '@domain/member.js';
import { useSignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { showToast } from '../../components/announce.js';
import { Form } from '../../components/Form.js';
import { BLOC } from '../../data/current-bloc.js';
import { t } from '../../i18n/blocs.js';
import { ActStatus } from '../drafting/ActStatus.js';
import { FormEnd } from '../drafting/FormEnd.js';
import { KeptNote } from '../drafting/KeptNote.js';
import { useAct } from '../drafting/use-act.js';
import { useKept } from '../drafting/use-kept.js';
import { Line } from './Line.js';
import { isMemberReady, MemberFields, memberDraft, memberValues } from './MemberFields.js';

type Props = { season: string; member: Member | null; onClose: () => void };

/** A unit that joins the bloc, or another name for one that is in it. */
export function MemberForm({ season, member, onClose }: Props) {
  // Begun once: the unit may be renamed meanwhile, which is no reason to lose what is typed.
  const [draft] = useState(() => memberDraft(member));
  const joined = useSignal('');
  const isTried = useSignal(false);
  const kept = useKept(`member.${member?.id ?? ''}`, { ...draft, joined });
  const end = (words: string) => () => {
    kept.forget();
    showToast(words);
    onClose();
  };
  const add = useAct('addMember', end(t('added', { unit: draft.unit.value })));
  const revise = useAct('reviseMember', end(t('revised', { unit: draft.unit.value })));

  async function send(): Promise<void> {
    isTried.value = true;
    if (!isMemberReady(draft)) return;
    const fields = { bloc: BLOC, season, ...memberValues(draft) };
    const validFrom = joined.value === '' ? null : startOfDay(joined.value).toISOString();
    if (member === null) await add.send({ ...fields, validFrom });
    else await revise.send(fields);
  }

  return (
    <Form class="seat-form" onSend={send}>
      <KeptNote form={kept} />
      <MemberFields draft={draft} isTried={isTried.value} isIdFixed={member !== null} />
      {member === null && (
        <Line label={t('joined')} name="joined" hint={t('joinedHint')} type="date" of={joined} />
      )}
      <ActStatus state={add.state} onCheck={send} />
      <ActStatus state={revise.state} onCheck={send} />
      <FormEnd label={t('save')} isBusy={add.isBusy || revise.isBusy} onClose={onClose} />
    </Form>
  );
}
