import type { Member } from '@domain/member.js';
import type { BoardRow } from '@domain/standing.js';
import { now, serverNow } from '../../data/clock.js';
import { collate } from '../../i18n/text.js';
import { boardRows, type RankedRow } from './board-rows.js';

/**
 * The board as of this moment. A unit that joins does so after the page's last tick, so the tick alone would
 * leave it out; and a unit may join or leave by the clock alone, so each tick asks again.
 */
export function rankedNow(rows: readonly BoardRow[], members: readonly Member[]): RankedRow[] {
  const at = new Date(Math.max(now.value.getTime(), serverNow().getTime()));
  return boardRows(rows, members, at, collate);
}
