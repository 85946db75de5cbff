import { seatPath } from '@domain/path.js';
import { Seat } from '@domain/seat.js';
import { BLOC } from './current-bloc.js';
import { editorDocument } from './editor-live.js';
import type { LiveSignal } from './live.js';

/** Somebody's seat in the bloc, to name them by their post. */
export function liveSeat(uid: string): LiveSignal<Seat | null> {
  return editorDocument(seatPath(BLOC, uid), Seat);
}
