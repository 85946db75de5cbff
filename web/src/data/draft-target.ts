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

type Place = { bloc: string; season: string; kind: 'sheets' | 'nominations'; id: string };

export function placeOf(path: string): Place {
  const [, bloc = '', , season = '', kind, id = ''] = path.split('/');
  if (kind !== 'sheets' && kind !== 'nominations') throw new Error(`${path} is no draft`);
  return { bloc, season, kind, id };
}

/** The only place that knows how drafts are written; a new kind of draft is a line here. */
export function targetOf(path: string, field: string): Target {
  const { kind, id } = placeOf(path);
  if (kind === 'nominations') return { guard: 'rev', also: {}, begin: null };
  const criterion = criterionOf(field) ?? '';
  const [member, assessor] = id.split('.');
  return {
    guard: `scores.${criterion}.rev`,
    also: { touched: criterion },
    begin: (values) => ({
      member,
      assessor,
      status: 'draft',
      scores: {
        [criterion]: Object.fromEntries([
          ...[...values].map(([each, value]) => [each.split('.').at(-1), value]),
          ['rev', 1],
        ]),
      },
      touched: criterion,
      submittedBy: null,
      submittedAt: null,
    }),
  };
}

/** Of a sheet's field, the criterion that it belongs to. */
export function criterionOf(field: string): string | null {
  const [first, criterion] = field.split('.');
  return first === 'scores' && criterion !== undefined ? criterion : null;
}

function at(data: unknown, path: string): unknown {
  let found = data;
  for (const key of path.split('.')) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = Object.entries(found).find(([name]) => name === key)?.[1];
  }
  return found;
}

/** What is stored in a field; a field that is not there holds what an empty one does. */
export function valueAt(data: DraftData | null, field: string): unknown {
  const found = at(data, field);
  if (found !== undefined) return found;
  if (field.endsWith('.value')) return null;
  return field.endsWith('.evidence') ? [] : '';
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

/** Why a document takes no drafts any more, as far as it says so itself. */
export function closedBy(path: string, data: DraftData | null): Failure | null {
  const { kind } = placeOf(path);
  if (data === null) return kind === 'nominations' ? 'not-found' : null;
  if (data['status'] !== 'submitted') return null;
  return kind === 'sheets' ? 'sheet-locked' : 'already-submitted';
}
