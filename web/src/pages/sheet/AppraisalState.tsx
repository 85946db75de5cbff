import type { Season } from '@domain/season.js';
import { BLOC } from '../../data/current-bloc.js';
import { liveSheet } from '../../data/sheets.js';
import { SheetProgress } from './SheetProgress.js';

/** Each appraisal is read by its id: a list of them would hold the reader's own unit's, and is refused. */
export function AppraisalState({ season, member }: { season: Season; member: string }) {
  const live = liveSheet(BLOC, season.id, member, 'appraisal').value;
  if (live.state !== 'ready') return <span class="soft">…</span>;
  return <SheetProgress sheet={live.data} season={season} />;
}
