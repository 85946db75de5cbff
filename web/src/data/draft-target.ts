import type { Failure } from './live.js';

/** A stored draft as plain data, whichever schema has read it. */
export type DraftData = Readonly<Record<string, unknown>>;

/** How one field of a draft is written. */
export type Target = {
  /** Path of the revision that guards the field: a write names the one it read, plus one. */
  guard: string;
  /** What a write says besides. */
  also: Readonly<Record<string, unknown>>;
  /** The document with this as its first content, or null where it has to be there. */
  begin: ((values: ReadonlyMap<string, unknown>) => Record<string, unknown>) | null;
};

const KINDS = ['sheets', 'nominations', 'agreements', 'movements'] as const;

/** What is drafted; of a movement, one unit's report: its `id` is "{movement}/reports/{member}". */
export type DraftKind = (typeof KINDS)[number];

type Place = { bloc: string; season: string; kind: DraftKind; id: string };

export function placeOf(path: string): Place {
  const [, bloc = '', , season = '', named, ...id] = path.split('/');
  const kind = KINDS.find((each) => each === named);
  if (kind === undefined) throw new Error(`${path} is no draft`);
  return { bloc, season, kind, id: id.join('/') };
}

/** The only place that knows how drafts are written; a new kind of draft is a few lines here. */
export function targetOf(path: string, field: string): Target {
  const { kind, id } = placeOf(path);
  switch (kind) {
    case 'nominations':
      return { guard: 'rev', also: {}, begin: null };
    case 'movements': {
      const member = id.split('/').at(-1);
      return { guard: 'rev', also: {}, begin: (values) => ({ member, ...begun(values) }) };
    }
    case 'agreements': {
      const target = pieceOf('targets', field) ?? '';
      return {
        guard: `targets.${target}.rev`,
        also: { touched: target },
        begin: (values) => ({
          member: id,
          targets: { [target]: begun(values) },
          touched: target,
          signature: null,
        }),
      };
    }
    case 'sheets': {
      const criterion = criterionOf(field) ?? '';
      const [member, assessor] = id.split('.');
      return {
        guard: `scores.${criterion}.rev`,
        also: { touched: criterion },
        begin: (values) => ({
          member,
          assessor,
          status: 'draft',
          scores: { [criterion]: begun(values) },
          touched: criterion,
          submittedBy: null,
          submittedAt: null,
        }),
      };
    }
  }
}

/** The first content of a piece that nobody has written yet: its fields by their own names. */
function begun(values: ReadonlyMap<string, unknown>): Record<string, unknown> {
  const fields = [...values].map(([each, value]) => [each.split('.').at(-1), value]);
  return Object.fromEntries([...fields, ['rev', 1]]);
}

function pieceOf(collection: string, field: string): string | null {
  const [first, piece] = field.split('.');
  return first === collection && piece !== undefined ? piece : null;
}

/** Of an agreement's field, the target that it belongs to. */
export function agreementTargetOf(field: string): string | null {
  return pieceOf('targets', field);
}

/** Of a sheet's field, the criterion that it belongs to. */
export function criterionOf(field: string): string | null {
  return pieceOf('scores', field);
}

function at(data: unknown, path: string): unknown {
  let found = data;
  for (const key of path.split('.')) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = Object.entries(found).find(([name]) => name === key)?.[1];
  }
  return found;
}

/** What an empty field holds, where that is no text. */
const EMPTY = new Map<string, unknown>([
  ['value', null],
  ['evidence', []],
  ['criterion', null],
  ['order', null],
  ['isDropped', false],
]);

/** What is stored in a field; a field that is not there holds what an empty one does. */
export function valueAt(data: DraftData | null, field: string): unknown {
  const found = at(data, field);
  if (found !== undefined) return found;
  const last = field.split('.').at(-1) ?? '';
  return EMPTY.has(last) ? EMPTY.get(last) : '';
}

/** The document with fields written, as far as they are our own to know. */
export function withWritten(
  data: DraftData,
  fields: ReadonlyMap<string, unknown>,
): Record<string, unknown> {
  const next = structuredClone({ ...data });
  for (const [path, value] of fields) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    let into: Record<string, unknown> = next;
    for (const key of keys) {
      const inner = into[key];
      into[key] = typeof inner === 'object' && inner !== null ? inner : {};
      into = into[key] as Record<string, unknown>;
    }
    into[last] = value;
  }
  return next;
}

export function revisionAt(data: DraftData | null, guard: string): number {
  const found = at(data, guard);
  return typeof found === 'number' ? found : 0;
}

/** Where the pieces of a draft lie that each have a revision of their own; null = one guards all of it. */
const PIECES = {
  sheets: 'scores',
  agreements: 'targets',
  nominations: null,
  movements: null,
} as const satisfies Record<DraftKind, string | null>;

/**
 * The newer of two states of a document, piece by piece. A listener can lag behind our own last save, and
 * what it then tells must not be taken for the state that the next save is measured by.
 */
export function newerOf(path: string, known: DraftData, heard: DraftData | null): DraftData | null {
  const { kind } = placeOf(path);
  // Only a nomination can be deleted; of any other, who hears "not there" hears of before its first save.
  if (heard === null) return kind === 'nominations' ? null : known;
  const pieces = PIECES[kind];
  if (pieces === null) return revisionAt(heard, 'rev') < revisionAt(known, 'rev') ? known : heard;
  const before = Object.entries(Object(known[pieces]));
  const newer = before.filter(([piece]) => {
    const guard = `${pieces}.${piece}.rev`;
    return revisionAt(heard, guard) < revisionAt(known, guard);
  });
  return { ...heard, [pieces]: { ...Object(heard[pieces]), ...Object.fromEntries(newer) } };
}

/** Why a document takes no drafts any more, as far as it says so itself. */
export function closedBy(path: string, data: DraftData | null): Failure | null {
  const { kind } = placeOf(path);
  if (data === null) return kind === 'nominations' ? 'not-found' : null;
  if (kind === 'agreements') return (data['signature'] ?? null) === null ? null : 'already-signed';
  if (data['status'] !== 'submitted') return null;
  return kind === 'sheets' ? 'sheet-locked' : 'already-submitted';
}
