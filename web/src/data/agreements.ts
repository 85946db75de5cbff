import type { Agreement } from '@domain/agreement.js';
import { agreementPath } from '@domain/path.js';
import { editorDocument } from './editor-live.js';
import type { LiveSignal } from './live.js';
import { ReadableAgreement } from './readable.js';

export type AgreementAddress = { bloc: string; season: string; member: string };

export function pathOfAgreement({ bloc, season, member }: AgreementAddress): string {
  return agreementPath(bloc, season, member);
}

/** null = nobody has written anything yet. */
export function liveAgreement(address: AgreementAddress): LiveSignal<Agreement | null> {
  return editorDocument(pathOfAgreement(address), ReadableAgreement);
}
