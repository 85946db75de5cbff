import { computed, effect, type ReadonlySignal } from '@preact/signals';
import { draftField, type FieldHandle, type Save } from './draft.js';
import type { Codec, DraftPhase } from './draft-field.js';
import type { LiveSignal, Stop } from './live.js';

type AnyField = Pick<FieldHandle<unknown, unknown>, 'field' | 'flush' | 'phase'>;

/** How all fields of a form stand together. */
export type FormState = {
  /** The worst of its fields' phases. */
  phase: DraftPhase;
  /** Fields whose work the server does not have. */
  unsent: number;
  /** When the server last took something. */
  savedAt: Date | null;
};

const WORST_FIRST: readonly DraftPhase[] = [
  'refused',
  'conflict',
  'invalid',
  'queued',
  'saving',
  'dirty',
  'saved',
  'clean',
];

/** Declares one field of a form: where its value stands in the document, and how it is written. */
export type MakeField<Document> = <Shown, Value>(
  pick: (document: Document) => Value,
  codec: Codec<Shown, Value>,
  save: Save<Value>,
) => FieldHandle<Shown, Value>;

export type Form<Fields, Document> = {
  fields: Fields;
  state: ReadonlySignal<FormState>;
  /** Brings what colleagues write into the fields, until it is stopped. */
  follow(live: LiveSignal<Document>): Stop;
  /** Sends what is typed and waits; false when the server does not have everything. */
  settled(): Promise<boolean>;
};

const open = new Map<string, unknown>();

/**
 * The form over the document `key`, made once for a page load: what was typed, and not yet taken by the
 * server, is still there when the person comes back to the page.
 */
export function openForm<Fields, Document>(
  key: string,
  document: Document,
  build: (field: MakeField<Document>) => Fields,
): Form<Fields, Document> {
  const before = open.get(key);
  // The key fixes the type: it is the document's path, and one function makes all forms of each kind.
  if (before !== undefined) return before as Form<Fields, Document>;
  const form = makeForm(document, build);
  open.set(key, form);
  return form;
}

function makeForm<Fields, Document>(
  document: Document,
  build: (field: MakeField<Document>) => Fields,
): Form<Fields, Document> {
  const all: AnyField[] = [];
  const tellers: ((document: Document) => void)[] = [];
  const fields = build((pick, codec, save) => {
    const handle = draftField(pick(document), codec, save);
    all.push(handle);
    tellers.push((next) => handle.tell(pick(next)));
    return handle;
  });
  const state = computed(() => stateOf(all));
  return {
    fields,
    state,
    follow: (live) =>
      effect(() => {
        const current = live.value;
        if (current.state !== 'ready') return;
        for (const tell of tellers) tell(current.data);
      }),
    async settled() {
      for (const { flush } of all) flush();
      const phase = await settledPhase(state);
      return phase === 'saved' || phase === 'clean';
    },
  };
}

function stateOf(fields: readonly AnyField[]): FormState {
  const phases = new Set(fields.map(({ phase }) => phase.value));
  const times = fields.map(({ field }) => field.value.savedAt?.getTime() ?? 0);
  const newest = Math.max(0, ...times);
  return {
    phase: WORST_FIRST.find((phase) => phases.has(phase)) ?? 'clean',
    unsent: fields.filter(({ phase }) => phase.value !== 'clean' && phase.value !== 'saved').length,
    savedAt: newest === 0 ? null : new Date(newest),
  };
}

function settledPhase(state: ReadonlySignal<FormState>): Promise<DraftPhase> {
  return new Promise((resolve) => {
    const stop = state.subscribe(({ phase }) => {
      if (phase === 'saving' || phase === 'dirty') return;
      resolve(phase);
      // Not yet assigned when the first call already settles it.
      queueMicrotask(() => stop());
    });
  });
}
