import { same } from '../../web/src/data/draft-merge.js';
import { type DraftData, valueAt } from '../../web/src/data/draft-target.js';
import type { Accepted, Editor, Journal } from './editor.ts';

/** The text that stood in a field when its person last touched it. */
export type Typed = { uid: string; field: string; value: unknown };

/** What the schedule made certain about questions. */
export type Expected = 'none' | 'one' | 'any';

export type Evening = {
  editors: readonly Editor[];
  journal: Journal;
  typed: readonly Typed[];
  stored: DraftData;
  expected: Expected;
};

/** Each way in which a schedule lost something or asked in vain, in words. */
export function losses(evening: Evening): string[] {
  return [...lostTexts(evening), ...blindWrites(evening), ...wrongQuestions(evening)];
}

/** A typed text is stored, was stored, or lies on its author's machine. */
function lostTexts({ editors, journal, typed, stored }: Evening): string[] {
  return typed
    .filter(({ uid, field, value }) => {
      const machine = editors.find((editor) => editor.uid === uid)?.store;
      const onMachine = [...(machine?.unsent() ?? []), ...(machine?.kept() ?? [])];
      return !(
        same(valueAt(stored, field), value) ||
        journal.accepted.some((write) => write.field === field && same(write.value, value)) ||
        onMachine.some((text) => text.field === field && text.shown === String(value))
      );
    })
    .map(({ uid, field, value }) => `${uid} typed ${value} in ${field}: nowhere`);
}

/** Nobody wrote over a colleague's value that they had not had before their eyes. */
function blindWrites({ editors, journal }: Evening): string[] {
  const last = new Map<string, Accepted>();
  const found: string[] = [];
  // In the order of the server, which is not that of its answers.
  for (const write of [...journal.accepted].sort((a, b) => a.rev - b.rev)) {
    const before = last.get(write.field);
    last.set(write.field, write);
    if (before === undefined || before.uid === write.uid || same(before.value, write.value))
      continue;
    const seen = editors.find(({ uid }) => uid === write.uid)?.seen.get(write.field) ?? [];
    if (seen.some((value) => same(value, before.value))) continue;
    found.push(`${write.uid} wrote ${write.value} over ${before.uid}'s ${before.value} unseen`);
  }
  return found;
}

function wrongQuestions({ journal, expected }: Evening): string[] {
  const prompts = [...journal.prompts.values()];
  const count = prompts.length;
  const inWords = JSON.stringify(prompts);
  if (expected === 'none' && count > 0)
    return [`${count} questions about disjoint fields: ${inWords}`];
  if (expected === 'one' && count !== 1)
    return [`${count} questions about one field of two people: ${inWords}`];
  return prompts
    .filter(({ mine, theirs }) => mine === '' || theirs === null || theirs === '')
    .map(({ uid, field }) => `${uid} was asked about ${field} without both values`);
}
