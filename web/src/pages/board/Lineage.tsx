import { heirOf, heritageOf } from '@domain/lineage.js';
import type { Member } from '@domain/member.js';
import { now } from '../../data/clock.js';
import { t } from '../../i18n/board.js';
import { inLanguage } from '../../i18n/text.js';

/** Where a unit's work is today, or whose came to it, with the way to what they had in every season. */
export function Lineage({ members, id }: { members: readonly Member[]; id: string }) {
  const heir = heirOf(members, id, now.peek());
  const before = heritageOf(members, id, now.peek());
  if (heir === null && before.length === 0) return null;
  const units = (heir === null ? before : [heir])
    .map(({ unit, unitEn }) => inLanguage(unit, unitEn))
    .join(', ');
  return (
    <a class="board-lineage" href={`/unit/${heir?.id ?? id}`}>
      {t(heir === null ? 'tookOver' : 'nowIn', { units })}
    </a>
  );
}
