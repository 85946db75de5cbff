import * as z from 'zod/mini';
import { SeasonDraft } from './season-draft.js';
import type { Editing } from './season-editor.js';

/** What was typed here and the server does not have, with what it was typed over. */
const UnsentDraft = z.object({ revision: z.int(), base: SeasonDraft, mine: SeasonDraft });
type UnsentDraft = z.infer<typeof UnsentDraft>;

/** Leaving a shared computer removes everything under this beginning. */
function keyOf(uid: string, name: string): string {
  return `khoi-thi-dua.setup.${uid}.${name}`;
}

export function recallDraft(uid: string, name: string): UnsentDraft | null {
  try {
    const text = localStorage.getItem(keyOf(uid, name));
    const parsed = UnsentDraft.safeParse(text === null ? null : JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** null: the server has everything. */
export function keepDraft(uid: string, name: string, editing: Editing | null): void {
  try {
    if (editing === null) localStorage.removeItem(keyOf(uid, name));
    else {
      const { revision, base, mine } = editing;
      localStorage.setItem(keyOf(uid, name), JSON.stringify({ revision, base, mine }));
    }
  } catch {
    // Storage full or switched off: it stays on the screen only.
  }
}
