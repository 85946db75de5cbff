import { createHash } from 'node:crypto';
import { Agreement, AgreementText, signedText } from '../../functions/lib/domain/agreement.js';
import { agreementPath, agreementTextPath } from '../../functions/lib/domain/path.js';
import file from './agreements.json' with { type: 'json' };
import { hanoiMidnight } from './dates.ts';
import people from './people.json' with { type: 'json' };

type Entry = [path: string, fields: object];

/** The bloc's common text and each unit's targets, most of them signed: illustrative, as the text itself says. */
export function agreementDocuments(bloc: string, year: string, now: Date): Entry[] {
  const agreements = Object.entries(file.agreements).map(([member, { signedDaysAgo, targets }]) => {
    const hash = sha256(signedText(year, file.text, member, { targets }));
    const agreement = Agreement.parse({
      member,
      targets,
      touched: Object.keys(targets).at(-1) ?? null,
      updatedBy: `${member}-officer`,
      updatedAt: hanoiMidnight(now, -28),
      signature:
        signedDaysAgo === null
          ? null
          : { ...leaderOf(member), at: signedAt(now, signedDaysAgo), hash },
    });
    return agreement;
  });
  const text = AgreementText.parse({
    text: file.text,
    revision: 1,
    updatedAt: hanoiMidnight(now, -29),
    signatures: Object.fromEntries(
      agreements.flatMap(({ member, signature }) => (signature ? [[member, signature]] : [])),
    ),
    closedAt: null,
  });
  return [
    [agreementTextPath(bloc, year), text],
    ...agreements.map((each): Entry => [agreementPath(bloc, year, each.member), each]),
  ];
}

/** In office hours, as a leader would: nine in the morning in Hanoi. */
function signedAt(now: Date, daysAgo: number): Date {
  return new Date(hanoiMidnight(now, -daysAgo).getTime() + 9 * 60 * 60 * 1000);
}

function leaderOf(member: string) {
  const seat = people.seats.find((each) => each.uid === `${member}-leader`);
  if (seat === undefined) throw new Error(`no leader of ${member} among the demo people`);
  return { by: seat.uid, post: seat.post, postEn: seat.postEn };
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
