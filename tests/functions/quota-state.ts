import { nominationsPath, quotaPath } from '@domain/path.js';
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
  const path = quotaPath(BLOC, SEASON, award);
  const [quota, places, slots, nominations] = await Promise.all([
    stage.read(path),
    stage.list(`${path}/places`),
    stage.list(`${path}/slots`),
    stage.list(nominationsPath(BLOC, SEASON)),
  ]);
  const submitted = [...nominations]
    .map(([id, fields]) => [id, fields as Fields] as const)
    .filter(([, fields]) => fields['award'] === award && fields['status'] === 'submitted');
  return {
    capacity: Number((quota as Fields | null)?.['capacity']),
    places: [...places.keys()].map(Number).sort((a, b) => a - b),
    slots: Object.fromEntries(
      [...slots].map(([n, fields]) => [Number(n), String((fields as Fields)['nomination'])]),
    ),
    submitted: Object.fromEntries(submitted.map(([id, fields]) => [id, Number(fields['slot'])])),
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
