import type { Agreement } from '@domain/agreement.js';
import { agreementsPath, standingsPath } from '@domain/path.js';
import { Standing } from '@domain/standing.js';
import { parse } from './converter.js';
import { editorQuery } from './editor-live.js';
import type { LiveSignal } from './live.js';
import { queryOf } from './query.js';
import { ReadableAgreement } from './readable.js';

/** How far each unit is with the agreement: for the secretariat and the Council. */
export function liveAgreements(bloc: string, season: string): LiveSignal<Agreement[]> {
  const path = agreementsPath(bloc, season);
  return editorQuery(
    path,
    () => queryOf('agreements', path, []),
    (raw) => parse(ReadableAgreement, raw),
  );
}

/** How each unit stands, for the staff: tells of one's own unit's appraisal, whose sheet one may not open. */
export function liveStandings(bloc: string, season: string): LiveSignal<Standing[]> {
  const path = standingsPath(bloc, season);
  return editorQuery(
    path,
    () => queryOf('standings', path, []),
    (raw) => parse(Standing, raw),
  );
}
