import { computed, effect, type ReadonlySignal } from '@preact/signals';
import { draftField, type FieldHandle } from './draft.js';
import type { Codec, DraftEvent, DraftPhase, Told } from './draft-field.js';
import { type DraftData, revisionAt, targetOf } from './draft-target.js';
import type { DraftNews, Drafts } from './drafts.js';
import type { LiveSignal, Stop } from './live.js';

/** Who has pressed a button is told no later than this that the server does not have everything yet. */
export const SETTLE_MS = 15_000;

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

/** What every draft says of its last write. */
type Signed = { updatedBy: string | null; updatedAt: Date };

/** Declares one field of a form: its path in the document, and what stands there. */
export type MakeField<Document> = <Shown, Value>(
  name: string,
  pick: (document: Document | null) => Value,
  codec: Codec<Shown, Value>,
  /** Reads a value back that was kept as plain data on this machine. */
  parse: (stored: unknown) => Value,
) => FieldHandle<Shown, Value>;

export type Form<Fields, Document> = {
  fields: Fields;
  state: ReadonlySignal<FormState>;
  /** Brings what colleagues write into the fields, until it is stopped. */
  follow(live: LiveSignal<Document | null>): Stop;
  /** Sends what is typed and waits; false when the server does not have everything. */
  settled(): Promise<boolean>;
};

export type FormPlace<Document> = {
  path: string;
  drafts: Drafts;
  /** Reads the document as the server gives it. */
  parse: (data: DraftData) => Document;
};

const open = new WeakMap<Drafts, Map<string, unknown>>();

/**
 * The form over one document, made once for a page load and a set of fields (`key`): what was typed, and
 * not yet taken by the server, is still there when the person comes back to the page.
 */
export function openForm<Fields, Document extends Signed & DraftData>(
  key: string,
  place: FormPlace<Document>,
  document: Document | null,
  build: (field: MakeField<Document>) => Fields,
): Form<Fields, Document> {
  const forms = open.get(place.drafts) ?? new Map<string, unknown>();
  open.set(place.drafts, forms);
  const before = forms.get(key);
  // The key fixes the type: it is the document's path, and one function makes all forms of each kind.
  if (before !== undefined) return before as Form<Fields, Document>;
  const form = makeForm(place, document, build);
  forms.set(key, form);
  return form;
}

type AnyField = { handle: Pick<FieldHandle<unknown, unknown>, 'field' | 'flush' | 'phase'> };

function makeForm<Fields, Document extends Signed & DraftData>(
  { path, drafts, parse }: FormPlace<Document>,
  document: Document | null,
  build: (field: MakeField<Document>) => Fields,
): Form<Fields, Document> {
  const { store, now } = drafts;
  const all: AnyField[] = [];
  const tellers: ((document: Document | null, isLive: boolean) => void)[] = [];
  const ears = new Map<string, (news: DraftNews) => void>();
  const send = () => {
    drafts.send(path).catch(() => undefined);
  };
  const fields = build(function field<Shown, Value>(
    name: string,
    pick: (document: Document | null) => Value,
    codec: Codec<Shown, Value>,
    read: (stored: unknown) => Value,
  ) {
    const { guard } = targetOf(path, name);
    const told = (next: Document | null): Told<Value> => ({
      value: pick(next),
      rev: revisionAt(next, guard),
      by: next?.updatedBy ?? null,
      at: next?.updatedAt ?? null,
    });
    const own = store.own(path, name);
    const drawn = told(document);
    const first =
      own !== null && own.rev > drawn.rev
        ? { ...drawn, value: read(own.value), rev: own.rev }
        : drawn;
    const made = draftField(first, codec, { path, name, store, send, now });
    const { handle, dispatch } = made;
    all.push(made);
    tellers.push((next, isLive) => {
      dispatch({ type: 'told', told: told(next) });
      const saved = isLive ? store.own(path, name) : null;
      if (saved !== null && saved.rev <= told(next).rev) store.setOwn(path, name, null);
    });
    const hear = (news: DraftNews) => {
      const event = eventOf<Shown, Value>(news, read, handle.field.peek().hasFocus, now);
      if (event === null) return;
      dispatch(event);
      // Nobody tells this tab that another one waits.
      if (event.type === 'restored' && !drafts.isOnline()) dispatch({ type: 'waiting' });
    };
    ears.set(name, hear);
    // Typed before a reload or a crash.
    const entry = store.find(path, name);
    if (entry !== null) hear({ type: 'elsewhere', field: name, entry });
    const kept = store.kept().find((copy) => copy.path === path && copy.field === name);
    // Written by this field's own codec, which is what fixes the type.
    if (kept !== undefined) dispatch({ type: 'found', shown: kept.shown as Shown });
    return handle;
  });
  drafts.listen(path, (news) => {
    if (news.type === 'told')
      for (const tell of tellers) tell(news.data && parse(news.data), false);
    else ears.get(news.field)?.(news);
  });
  const state = computed(() => stateOf(all));
  async function isAllSent(): Promise<boolean> {
    await drafts.send(path);
    const phase = await settledPhase(state);
    const isEmpty = store.unsent().every((entry) => entry.path !== path);
    return isEmpty && (phase === 'saved' || phase === 'clean');
  }

  return {
    fields,
    state,
    follow: (live) =>
      effect(() => {
        const current = live.value;
        if (current.state !== 'ready') return;
        for (const tell of tellers) tell(current.data, !current.fromCache);
        if (!current.fromCache) drafts.learn(path, current.data);
      }),
    settled() {
      for (const { handle } of all) handle.flush();
      const late = new Promise<false>((resolve) => setTimeout(resolve, SETTLE_MS, false));
      return Promise.race([isAllSent(), late]);
    },
  };
}

/** What the layer says, as an event of one field. */
function eventOf<Shown, Value>(
  news: DraftNews,
  read: (stored: unknown) => Value,
  hasFocus: boolean,
  now: () => number,
): DraftEvent<Shown, Value> | null {
  switch (news.type) {
    case 'sending':
      return { type: 'sending', value: read(news.value) };
    case 'held':
    case 'waiting':
      return { type: news.type };
    case 'refused':
      return { type: 'refused', code: news.code };
    case 'acknowledged': {
      const at = new Date(now());
      return { type: 'acknowledged', value: read(news.value), rev: news.rev, at };
    }
    case 'elsewhere': {
      if (hasFocus) return null;
      if (news.entry === null) return { type: 'dropped' };
      const { shown, base, rev, tried, refused } = news.entry;
      return {
        type: 'restored',
        // Written by this field's own codec, which is what fixes the type.
        shown: shown as Shown,
        base: { value: read(base), rev },
        tried: tried.map(read),
        refused,
      };
    }
    case 'told':
      return null;
  }
}

function stateOf(fields: readonly AnyField[]): FormState {
  return together(
    fields.map(({ handle }) => {
      const phase = handle.phase.value;
      const isUnsent = phase !== 'clean' && phase !== 'saved';
      return { phase, unsent: isUnsent ? 1 : 0, savedAt: handle.field.value.savedAt };
    }),
  );
}

/** How several forms of one page stand together. */
export function together(states: readonly FormState[]): FormState {
  const phases = states.map(({ phase }) => phase);
  const newest = Math.max(0, ...states.map(({ savedAt }) => savedAt?.getTime() ?? 0));
  return {
    phase: WORST_FIRST.find((phase) => phases.includes(phase)) ?? 'clean',
    unsent: states.reduce((sum, { unsent }) => sum + unsent, 0),
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
