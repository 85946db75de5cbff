import { Nomination } from '../../functions/lib/domain/nomination.js';
import {
  nominationPath,
  placePath,
  quotaPath,
  seasonPath,
  sheetPath,
  slotPath,
} from '../../functions/lib/domain/path.js';
import { Place, Quota, Slot } from '../../functions/lib/domain/quota.js';
import { Season } from '../../functions/lib/domain/season.js';
import { Sheet } from '../../functions/lib/domain/sheet.js';
import { agreementDocuments } from './agreements.ts';
import { hanoiMidnight } from './dates.ts';
import { movementDocuments } from './movements.ts';
import file from './season-current.json' with { type: 'json' };

type Entry = [path: string, fields: object];

/** The illustrative season: windows around `now`, sheets partly filled in, places partly taken. */
export function runningSeasonDocuments(bloc: string, year: string, now: Date): Entry[] {
  const season = Season.parse({
    ...file.season,
    id: year,
    windows: windowsAround(now),
    adoptedAt: hanoiMidnight(now, -40),
  });
  const { id: _, ...fields } = season;
  return [
    [seasonPath(bloc, year), fields],
    ...agreementDocuments(bloc, year, now),
    ...movementDocuments(bloc, year, now),
    ...sheetEntries(bloc, year, now),
    ...quotaEntries(bloc, year),
    ...nominationEntries(bloc, year, now, season.lawVersion),
  ];
}

function windowsAround(now: Date): object {
  const windows = Object.entries(file.windowsDays).map(([activity, window]) => [
    activity,
    {
      opensAt: hanoiMidnight(now, -window.opensDaysAgo),
      closesAt: hanoiMidnight(now, window.closesInDays),
      extensions: window.extensions,
    },
  ]);
  return Object.fromEntries(windows);
}

function sheetEntries(bloc: string, year: string, now: Date): Entry[] {
  return Object.entries(file.sheets).map(([id, { status, scores }]) => {
    const [member, assessor] = id.split('.');
    const author = assessor === 'self' ? `${member}-officer` : 'vpcp-assessor';
    const isSubmitted = status === 'submitted';
    const sheet = Sheet.parse({
      member,
      assessor,
      status,
      scores,
      touched: Object.keys(scores).at(-1) ?? null,
      updatedBy: author,
      updatedAt: now,
      submittedBy: isSubmitted ? author.replace('-officer', '-leader') : null,
      submittedAt: isSubmitted ? now : null,
    });
    return [sheetPath(bloc, year, id), sheet];
  });
}

function quotaEntries(bloc: string, year: string): Entry[] {
  return Object.entries(file.quotas).flatMap(([award, fields]) => {
    const quota = Quota.parse({ ...fields, award });
    const places = Array.from({ length: quota.capacity }, (_, index): Entry => {
      return [placePath(bloc, year, award, index + 1), Place.parse({ claims: 0 })];
    });
    return [[quotaPath(bloc, year, award), quota], ...places];
  });
}

/** Each nomination that is handed in holds the next slot of its award. */
function nominationEntries(bloc: string, year: string, now: Date, lawVersion: string): Entry[] {
  const taken = new Map<string, number>();
  return file.nominations.flatMap(({ status, award, member, ...fields }, index) => {
    const id = `demo-${String(index + 1).padStart(4, '0')}`;
    const isSubmitted = status === 'submitted';
    const slot = (taken.get(award) ?? 0) + 1;
    if (isSubmitted) taken.set(award, slot);
    const author = `${member}-officer`;
    const nomination = Nomination.parse({
      ...fields,
      award,
      member,
      status,
      slot: isSubmitted ? slot : null,
      createdBy: author,
      createdAt: now,
      updatedBy: author,
      updatedAt: now,
      submittedBy: isSubmitted ? author : null,
      submittedAt: isSubmitted ? now : null,
      lawVersion: isSubmitted ? lawVersion : null,
    });
    const entry: Entry = [nominationPath(bloc, year, id), nomination];
    if (!isSubmitted) return [entry];
    const held = Slot.parse({ nomination: id, claimedAt: now });
    return [entry, [slotPath(bloc, year, award, slot), held]];
  });
}
