import { signal } from '@preact/signals';
import { BLOC } from '../../data/current-bloc.js';
import { failureOf } from '../../data/failure.js';
import type { Failure } from '../../data/live.js';
import { createNomination, type NewNomination } from '../../data/nominations.js';

/** Why the last draft could not be begun: it was on screen at once, and the server's no comes later. */
export const refusedCreation = signal<Failure | null>(null);

/** Begins a draft, on this machine first, and gives its address. */
export function beginNomination(season: string, draft: NewNomination): string {
  refusedCreation.value = null;
  const { id, saved } = createNomination({ bloc: BLOC, season }, draft);
  saved.catch((error: unknown) => {
    refusedCreation.value = failureOf(error);
  });
  return `/nominations/${id}`;
}
