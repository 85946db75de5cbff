import type { Member } from '@domain/member.js';
import type { MovementReport } from '@domain/movement.js';
import type { Season } from '@domain/season.js';
import { isValidAt } from '@domain/validity.js';
import { now } from '../../data/clock.js';
import { BLOC } from '../../data/current-bloc.js';
import { liveMembers } from '../../data/public/members.js';
import { collate } from '../../i18n/text.js';

/** A report that says something. */
export function isActive({ done = '', evidence = [] }: MovementReport): boolean {
  return done.trim() !== '' || evidence.length > 0;
}

/** Units of which a report can be expected, by name: those of now, in a season that is open. */
export function useUnits(season: Season): Member[] {
  const members = liveMembers(BLOC).value;
  if (members.state !== 'ready' || season.status !== 'open') return [];
  return members.data
    .filter((member) => isValidAt(member, now.value))
    .sort((a, b) => collate(a.unit, b.unit));
}
