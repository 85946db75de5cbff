import { nominationPath, quotaPath } from '@domain/path.js';
import { AWARD, BLOC, SEASON } from '../world.ts';
import type { Stage } from './stage.ts';

/** A quota as it stands: its capacity, its places, and who holds which slot. */
export type QuotaState = {
  capacity: number;
  places: number[];
  /** Slot → the nomination it names. */
  slots: Record<number, string>;
  /** Submitted nomination of the award → the slot it names. */
  submitted: Record<string, number>;
};

type Fields = Record<string, unknown>;

export async function quotaStateOf(stage: Stage, award: string = AWARD): Promise<QuotaState> {
  const documents = [...(await stage.everything())].map(
    ([path, { fields }]) => [path, fields as Fields] as const,
  );
  const below = (prefix: string) =>
    documents.flatMap(([path, fields]) =>
      path.startsWith(prefix) ? [[path.slice(prefix.length), fields] as const] : [],
    );
  const quota = quotaPath(BLOC, SEASON, award);
  const nominations = below(nominationPath(BLOC, SEASON, ''));
  return {
    capacity: Number(documents.find(([path]) => path === quota)?.[1]['capacity']),
    places: below(`${quota}/places/`)
      .map(([n]) => Number(n))
      .sort((a, b) => a - b),
    slots: Object.fromEntries(
      below(`${quota}/slots/`).map(([n, fields]) => [Number(n), String(fields['nomination'])]),
    ),
    submitted: Object.fromEntries(
      nominations
        .filter(([, fields]) => fields['award'] === award && fields['status'] === 'submitted')
        .map(([id, fields]) => [id, Number(fields['slot'])]),
    ),
  };
}

/** Each way in which slots, places and nominations contradict each other, in words. */
export function contradictions({ capacity, places, slots, submitted }: QuotaState): string[] {
  const found: string[] = [];
  const expected = Array.from({ length: capacity }, (_, index) => index + 1);
  if (places.join() !== expected.join()) found.push(`places ${places} for capacity ${capacity}`);
  for (const [slot, nomination] of Object.entries(slots)) {
    if (Number(slot) > capacity) found.push(`slot ${slot} lies above the capacity ${capacity}`);
    if (submitted[nomination] !== Number(slot)) found.push(`slot ${slot} is not ${nomination}'s`);
  }
  for (const [nomination, slot] of Object.entries(submitted)) {
    if (slots[slot] !== nomination) found.push(`${nomination} does not hold slot ${slot}`);
  }
  return found;
}
