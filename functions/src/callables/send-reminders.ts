import {
  remindersToSend,
  SendRemindersAnswer,
  SendRemindersRequest,
} from '../domain/acts/send-reminders.js';
import type { Notice } from '../domain/notice.js';
import { requireOpenSeason, requirePermission } from '../domain/permission.js';
import { hanoiDay } from '../domain/reminder.js';
import { reminderMail } from '../domain/reminder-mail.js';
import type { Actor } from '../domain/seat.js';
import { workLink } from '../domain/site-link.js';
import { closesFor } from '../domain/window.js';
import { SITE } from '../options.js';
import { addressesOf } from '../store/addresses.js';
import { tellLetters, writeMail } from '../store/mail.js';
import { readSeats, readUnits, writeNotice, writeReminder } from '../store/reminders.js';
import { defineAct } from './act.js';

/** Reminds the people of units that have not done their part: a notice to each, and a letter. */
export const sendReminders = defineAct(
  'sendReminders',
  ({ activity }) => `reminders/${activity}`,
  { request: SendRemindersRequest, answer: SendRemindersAnswer },
  async ({ request, actor, season, at }) => {
    requirePermission(actor, 'sendReminders');
    requireOpenSeason(season.data);
    const { activity } = request;
    const [units, seats] = await Promise.all([readUnits(request, at), readSeats(request.bloc)]);
    const sent = remindersToSend(request, season.data, units, seats, actor.uid, at);
    const addresses = await addressesOf([...new Set(sent.letters.map(({ seat }) => seat.id))]);
    const people = sent.letters.length;
    const link = workLink(SITE, request.bloc);
    const closesAt = (member: string) => closesFor(season.data.windows[activity], member);
    return {
      log: { member: null, old: null, new: { activity, members: sent.lists.reminded, people } },
      answer: { ...sent.lists, people: new Set(sent.letters.map(({ seat }) => seat.id)).size },
      write(batch) {
        for (const { member, stored } of units) {
          const count = sent.letters.filter((letter) => letter.member === member).length;
          if (count === 0) continue;
          const reminder = { activity, member, at, by: actor.uid, people: count };
          writeReminder(batch, request, stored, reminder);
        }
        for (const { member, seat } of sent.letters) {
          const sender = postOf(actor);
          const notice: Notice = {
            ...{ to: seat.id, member, activity, closesAt: closesAt(member) },
            ...{ by: actor.uid, ...sender, at, seenAt: null },
          };
          const id = `${activity}.${member}.${seat.id}.${hanoiDay(at)}`;
          writeNotice(batch, request, id, notice);
          const to = addresses.get(seat.id);
          if (to === undefined) continue;
          const mail = reminderMail({
            ...{ to, post: seat.post, activity, season: request.season },
            unit: units.find((unit) => unit.member === member)?.name ?? member,
            closesAt: closesAt(member),
            isClosed: closesAt(member) <= at,
            senderPost: sender.post,
            link,
          });
          writeMail(batch, `${request.bloc}.${request.season}.${id}`, mail);
        }
      },
      afterwards: () => tellLetters([...new Set(addresses.values())].map((to) => ({ to, link }))),
    };
  },
);

/** The Council's officials have no seat in the bloc; they write in the Council's name. */
function postOf({ seat }: Actor): Pick<Notice, 'post' | 'postEn'> {
  if (seat !== null) return { post: seat.post, postEn: seat.postEn };
  return {
    post: 'Hội đồng Thi đua - Khen thưởng Trung ương',
    postEn: 'Central Emulation and Commendation Council',
  };
}
