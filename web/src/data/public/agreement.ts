import { type Agreement, AgreementText } from '@domain/agreement.js';
import { agreementPath, agreementTextPath } from '@domain/path.js';
import type { LiveSignal } from '../live.js';
import { ReadableAgreement } from '../readable.js';
import { publicDocument, publicMaybe } from './public-live.js';

/** The bloc's common text with who has signed it; null = not written yet. */
export function liveAgreementText(bloc: string, season: string): LiveSignal<AgreementText | null> {
  return publicMaybe(agreementTextPath(bloc, season), AgreementText);
}

/** What a unit has signed: everybody may read it. Which units have, the common text says. */
export function liveSignedAgreement(
  bloc: string,
  season: string,
  member: string,
): LiveSignal<Agreement> {
  return publicDocument(agreementPath(bloc, season, member), ReadableAgreement);
}
