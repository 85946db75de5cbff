import { Movement, MovementReport } from '../../functions/lib/domain/movement.js';
import { movementPath, movementReportPath } from '../../functions/lib/domain/path.js';
import { hanoiMidnight } from './dates.ts';
import file from './movements.json' with { type: 'json' };

type Entry = [path: string, fields: object];

/** Movements of the running season: national ones with their source, and illustrative ones that say so. */
export function movementDocuments(bloc: string, year: string, now: Date): Entry[] {
  return Object.entries(file).flatMap(([id, { reports, ...movement }]) => [
    [movementPath(bloc, year, id), Movement.parse(movement)] satisfies Entry,
    ...Object.entries(reports).map(
      ([member, report]): Entry => [
        movementReportPath(bloc, year, id, member),
        reportOf(member, report, now),
      ],
    ),
  ]);
}

type Report = { daysAgo: number; done: string; evidence: string[] };

function reportOf(member: string, { daysAgo, done, evidence }: Report, now: Date): MovementReport {
  return MovementReport.parse({
    member,
    done,
    evidence: evidence.map((number) => ({ number, date: '', issuer: '', summary: '', link: '' })),
    rev: 1,
    updatedBy: `${member}-officer`,
    updatedAt: hanoiMidnight(now, -daysAgo),
  });
}
