import * as z from 'zod/mini';
import { BLOC } from '../../data/current-bloc.js';

/** A common text that is being written, and the revision that it was begun from. */
const Kept = z.object({ text: z.string(), revision: z.int() });
type Kept = z.infer<typeof Kept>;

function keyOf(season: string): string {
  return `khoi-thi-dua.agreement-text.${BLOC}.${season}`;
}

/** What was typed in this window and not saved: it survives a reload and another page. */
export function keptText(season: string): Kept | null {
  const stored = sessionStorage.getItem(keyOf(season));
  if (stored === null) return null;
  const kept = Kept.safeParse(JSON.parse(stored));
  return kept.success ? kept.data : null;
}

export function keepText(season: string, kept: Kept | null): void {
  if (kept === null) sessionStorage.removeItem(keyOf(season));
  else sessionStorage.setItem(keyOf(season), JSON.stringify(kept));
}
