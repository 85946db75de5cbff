import { type Agreement, AgreementText } from '@domain/agreement.js';
import { agreementsPath, agreementTextPath } from '@domain/path.js';
import type { LiveSignal } from '../live.js';
import { ReadableAgreement } from '../readable.js';
import { publicCollection, publicMaybe } from './public-live.js';

/** The bloc's common text with who has signed it; null = not written yet. */
export function liveAgreementText(bloc: string, season: string): LiveSignal<AgreementText | null> {
  return publicMaybe(agreementTextPath(bloc, season), AgreementText);
}

/** What every unit signed: everybody may read all of them once the agreement is closed. */
export function liveClosedAgreements(bloc: string, season: string): LiveSignal<Agreement[]> {
  return publicCollection(agreementsPath(bloc, season), ReadableAgreement);
}
