import { Agreement, Target } from '@domain/agreement.js';
import { ClientId } from '@domain/id.js';
import { MovementReport } from '@domain/movement.js';
import { agreementPath, agreementsPath, movementReportPath, standingsPath } from '@domain/path.js';
import { Standing } from '@domain/standing.js';
import * as z from 'zod/mini';
import { parse } from './converter.js';
import { editorDocument, editorQuery } from './editor-live.js';
import type { LiveSignal } from './live.js';
import { queryOf } from './query.js';

/** Not strict: what a newer version of the page has written must not hide that a unit has signed. */
const AgreementState = z.object({
  ...Agreement.shape,
  targets: z.record(ClientId, z.object(Target.shape)),
});

/** null = nobody has begun it. */
export function liveOwnAgreement(
  bloc: string,
  season: string,
  member: string,
): LiveSignal<Agreement | null> {
  return editorDocument(agreementPath(bloc, season, member), AgreementState);
}

/** How far each unit is, for the secretariat and the Council. */
export function liveAgreementStates(bloc: string, season: string): LiveSignal<Agreement[]> {
  return all('agreements', agreementsPath(bloc, season), AgreementState);
}

export function liveStandings(bloc: string, season: string): LiveSignal<Standing[]> {
  return all('standings', standingsPath(bloc, season), Standing);
}

/** null = nobody has begun it. */
export function liveOwnReport(
  bloc: string,
  season: string,
  movement: string,
  member: string,
): LiveSignal<Pick<MovementReport, 'done'> | null> {
  const path = movementReportPath(bloc, season, movement, member);
  return editorDocument(path, z.object(MovementReport.shape));
}

function all<T>(
  name: 'agreements' | 'standings',
  path: string,
  schema: z.ZodMiniType<T>,
): LiveSignal<T[]> {
  return editorQuery(
    path,
    () => queryOf(name, path, []),
    (raw) => parse(schema, raw),
  );
}
