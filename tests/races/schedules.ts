import { setTimeout as sleep } from 'node:timers/promises';
import { seasonPath } from '@domain/path.js';
import type { Firestore } from 'firebase/firestore';
import type { Firestore as AdminFirestore } from 'firebase-admin/firestore';
import type { DraftData } from '../../web/src/data/draft-target.js';
import { seasonOf } from '../documents.ts';
import { BLOC } from '../world.ts';
import { type Draft, nominationDraft, sheetDraft } from './draft-kinds.ts';
import { Editor, type Journal } from './editor.ts';
import { prng } from './prng.ts';
import type { Evening, Expected, Typed } from './together-checker.ts';

type Random = () => number;

/** `none`: everybody has fields of their own. `one`: two people meet in one field. `any`: everybody everywhere. */
const KINDS: readonly Expected[] = ['none', 'one', 'any'];

export type SchedulePlan = {
  seed: number;
  admin: AdminFirestore;
  browsers: ReadonlyMap<string, Firestore>;
  isNaive?: boolean;
};

/** One evening of 2 to 5 editors, drawn from the seed; ends with everybody back and everything settled. */
export async function playSchedule({
  seed,
  admin,
  browsers,
  isNaive = false,
}: SchedulePlan): Promise<Evening> {
  const random = prng(seed);
  const expected = KINDS[seed % KINDS.length] ?? 'any';
  const season = `${10_000 + seed}`;
  const draft = random() < 0.5 ? sheetDraft(season) : nominationDraft(`together-${seed}`);
  await admin.doc(seasonPath(BLOC, season)).set(seasonOf(new Date()));
  await admin.doc(draft.path).set(draft.fresh);
  const journal: Journal = { accepted: [], prompts: new Map() };
  const count = expected === 'one' ? 2 + pick(random, 2) : 2 + pick(random, 4);
  const editors = [...browsers].slice(0, count).map(([uid, db]) => {
    const skew = Math.round((random() - 0.5) * 7_200_000);
    return new Editor({ uid, db, draft, journal, skew, isNaive });
  });
  await Promise.all(editors.map((editor) => editor.start()));
  const evening = new Hours(seed, random, editors, draft);
  if (expected === 'one') await evening.meet();
  for (let step = 0; step < 6 + pick(random, 10); step += 1) await evening.step(expected);
  await evening.comeBack();
  const stored = await admin.doc(draft.path).get();
  for (const editor of editors) editor.stop();
  return { editors, journal, typed: evening.typed, stored: stored.data() as DraftData, expected };
}

function pick(random: Random, below: number): number {
  return Math.floor(random() * below);
}

class Hours {
  #count = 0;
  readonly #last = new Map<string, Typed>();

  readonly seed: number;
  readonly random: Random;
  readonly editors: readonly Editor[];
  readonly draft: Draft;

  constructor(seed: number, random: Random, editors: readonly Editor[], draft: Draft) {
    this.seed = seed;
    this.random = random;
    this.editors = editors;
    this.draft = draft;
  }

  /** The last text of each person in each field: what they typed over themselves they gave up. */
  get typed(): Typed[] {
    return [...this.#last.values()];
  }

  /** Two people are cut off and write in the first field, then come back in either order. */
  async meet(): Promise<void> {
    const [one, two] = this.editors;
    const field = this.draft.fields[0];
    if (one === undefined || two === undefined || field === undefined) return;
    for (const editor of [one, two]) {
      editor.isCut = true;
      this.#type(editor, field);
      editor.fields[field]?.blur();
    }
    const order = this.random() < 0.5 ? [one, two] : [two, one];
    for (const editor of order) {
      if (this.random() < 0.3) await editor.start();
      await editor.reconnect();
    }
  }

  /** One thing that happens to one person. */
  async step(expected: Expected): Promise<void> {
    const editor = this.editors[pick(this.random, this.editors.length)];
    if (editor === undefined) return;
    const dice = this.random();
    if (dice < 0.45) await this.#write(editor, expected);
    else if (dice < 0.6) editor.isCut = true;
    else if (dice < 0.75) await editor.reconnect();
    else if (dice < 0.85) await editor.start();
    else if (dice < 0.93) editor.losesAnswer = true;
    else await sleep(5);
  }

  async #write(editor: Editor, expected: Expected): Promise<void> {
    const own = this.#fieldsOf(editor, expected);
    const field = own[pick(this.random, own.length)];
    if (field === undefined) return;
    this.#type(editor, field);
    if (this.random() < 0.8) editor.fields[field]?.blur();
    if (this.random() < 0.5) await sleep(pick(this.random, 15));
  }

  #fieldsOf(editor: Editor, expected: Expected): readonly string[] {
    const { fields } = this.draft;
    if (expected === 'any') return fields;
    const shared = expected === 'one' ? fields.slice(1) : fields;
    const index = this.editors.indexOf(editor);
    return shared.filter((_, place) => place % this.editors.length === index);
  }

  #type(editor: Editor, field: string): void {
    this.#count += 1;
    // No text of one evening is like one of the evening before.
    const points = ((this.seed % 9) * 20 + this.#count) / 2 + 2;
    const words = `${editor.uid} ${this.seed}/${this.#count}`;
    const text = field.endsWith('.value') ? `${points}` : words;
    editor.fields[field]?.focus();
    editor.fields[field]?.edit(text);
    const value = field.endsWith('.value') ? Number(text) : text;
    this.#last.set(`${editor.uid} ${field}`, { uid: editor.uid, field, value });
  }

  /** Everybody returns, leaves their fields, and answers what they are asked, either way. */
  async comeBack(): Promise<void> {
    for (const editor of this.editors) {
      editor.losesAnswer = false;
      for (const field of Object.values(editor.fields)) field.blur();
      await editor.reconnect();
    }
    for (let round = 0; round < 40 && this.#isBusy(); round += 1) {
      for (const editor of this.editors) {
        await editor.drafts?.sendAll();
        this.#answer(editor);
      }
      await sleep(5);
    }
  }

  #answer(editor: Editor): void {
    for (const field of Object.values(editor.fields)) {
      if (field.phase.peek() !== 'conflict') continue;
      if (this.random() < 0.5) field.keepMine();
      else field.takeTheirs();
    }
  }

  #isBusy(): boolean {
    return this.editors.some((editor) => editor.store.unsent().length > 0);
  }
}
