import { dayOf } from '@domain/hanoi-day.js';
import { Email } from '@domain/invitation.js';
import type { Role, Seat } from '@domain/seat.js';
import { useSignal } from '@preact/signals';
import { showToast } from '../../components/announce.js';
import { Form } from '../../components/Form.js';
import { TextField } from '../../components/TextField.js';
import { now } from '../../data/clock.js';
import { BLOC } from '../../data/current-bloc.js';
import { t } from '../../i18n/people.js';
import { ActStatus } from '../drafting/ActStatus.js';
import { FormEnd } from '../drafting/FormEnd.js';
import { KeptNote } from '../drafting/KeptNote.js';
import { useAct } from '../drafting/use-act.js';
import { useKept } from '../drafting/use-kept.js';
import { RolesField } from './RolesField.js';
import { daysOf, isSpan, termOf } from './seat-days.js';

type Props = {
  season: string;
  member: string;
  /** The seat to change; null = somebody is invited to a new one. */
  seat: Seat | null;
  rolesToGive: readonly Role[];
  onClose: () => void;
};

/** What a seat is: who, with which roles, from when to when. Sent whole, as it takes effect at once. */
export function SeatForm({ season, member, seat, rolesToGive, onClose }: Props) {
  const email = useSignal('');
  const roles = useSignal<readonly Role[]>(seat?.roles ?? onlyOne(rolesToGive));
  const post = useSignal(seat?.post ?? '');
  const postEn = useSignal(seat?.postEn ?? '');
  const days = useSignal(daysOf(seat));
  const isTried = useSignal(false);
  const kept = useKept(`seat.${season}.${seat?.id ?? member}`, {
    email,
    roles,
    post,
    postEn,
    days,
  });
  const invite = useAct('inviteToSeat', () => {
    kept.forget();
    showToast(t('invited', { email: email.peek() }));
    onClose();
  });
  const change = useAct('changeSeat', () => {
    kept.forget();
    showToast(t('changed'));
    onClose();
  });

  const isEmail = seat !== null || Email.safeParse(email.value).success;
  const isTerm = isSpan(days.value, dayOf(now.value));
  const isReady = isEmail && isTerm && roles.value.length > 0 && post.value.trim() !== '';
  const isBusy = invite.isBusy || change.isBusy;

  async function send(): Promise<void> {
    isTried.value = true;
    if (!isReady) return;
    const fields = {
      bloc: BLOC,
      season,
      roles: [...roles.value],
      post: post.value,
      postEn: postEn.value,
      ...termOf(days.value, seat),
    };
    if (seat === null) await invite.send({ ...fields, member, email: email.value });
    else await change.send({ ...fields, uid: seat.id });
  }

  const wrong = (isWrong: boolean, words: string) => (isTried.value && isWrong ? words : undefined);
  return (
    <Form class="seat-form" onSend={send}>
      <KeptNote form={kept} />
      {seat === null && (
        <TextField
          label={t('email')}
          hint={t('emailHint')}
          type="email"
          name="email"
          required
          value={email.value}
          error={wrong(!isEmail, t('badEmail'))}
          onInput={(text) => {
            email.value = text;
          }}
        />
      )}
      <RolesField
        roles={roles}
        open={rolesToGive}
        error={wrong(roles.value.length === 0, t('noRole'))}
      />
      <TextField
        label={t('post')}
        hint={t('postHint')}
        name="post"
        required
        maxLength={200}
        value={post.value}
        error={wrong(post.value.trim() === '', t('noPost'))}
        onInput={(text) => {
          post.value = text;
        }}
      />
      <TextField
        label={t('postEn')}
        lang="en"
        hint={t('postEnHint')}
        name="postEn"
        maxLength={200}
        value={postEn.value}
        onInput={(text) => {
          postEn.value = text;
        }}
      />
      <div class="seat-dates">
        <TextField
          label={t('validFrom')}
          hint={t('validFromHint')}
          type="date"
          name="validFrom"
          value={days.value.from}
          onInput={(from) => {
            days.value = { ...days.value, from };
          }}
        />
        <TextField
          label={t('validTo')}
          hint={t('validToHint')}
          type="date"
          name="validTo"
          value={days.value.to}
          error={isTerm ? undefined : t('badDates')}
          onInput={(to) => {
            days.value = { ...days.value, to };
          }}
        />
      </div>
      <ActStatus state={invite.state} onCheck={send} />
      <ActStatus state={change.state} onCheck={send} />
      <FormEnd label={t(seat === null ? 'send' : 'save')} onClose={onClose} isBusy={isBusy} />
    </Form>
  );
}

/** Where there is one role to choose, it is chosen. */
function onlyOne(roles: readonly Role[]): readonly Role[] {
  return roles.length === 1 ? roles : [];
}
