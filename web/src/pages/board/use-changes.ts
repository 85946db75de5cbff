import { useEffect, useRef, useState } from 'preact/hooks';
import { announce } from '../../components/announce.js';
import { t } from '../../i18n/board.js';
import { formatChange, formatPoints } from '../../i18n/format.js';
import { inLanguage } from '../../i18n/text.js';
import type { RankedRow } from './board-rows.js';
import { type Change, changesBetween } from './changes.js';

/** Changes seen since the page was opened, newest per unit; each is also said in the live region. */
export function useChanges(rows: readonly RankedRow[]): Map<string, Change> {
  const [changes, setChanges] = useState<Map<string, Change>>(new Map());
  const before = useRef<readonly RankedRow[] | null>(null);
  useEffect(() => {
    const last = before.current;
    before.current = rows;
    // The first picture is no change.
    if (last === null || last.length === 0) return;
    const fresh = changesBetween(last, rows, new Date());
    if (fresh.length === 0) return;
    setChanges(new Map(fresh.map((change) => [change.member, change])));
    for (const { member, difference } of fresh) {
      const row = rows.find((each) => each.member === member);
      if (row !== undefined) announce(sentence(row, difference));
    }
  }, [rows]);
  return changes;
}

function sentence(row: RankedRow, difference: number): string {
  return t('announced', {
    unit: inLanguage(row.unit, row.unitEn),
    change: formatChange(difference),
    total: formatPoints(row.total),
    rank: row.rank ?? '–',
  });
}
