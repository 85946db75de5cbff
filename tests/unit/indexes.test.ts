import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { QUERIES, type QuerySpec } from '@domain/query.js';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';

const root = fileURLToPath(new URL('../../', import.meta.url));

const IndexFile = z.strictObject({
  indexes: z.array(
    z.strictObject({
      collectionGroup: z.string(),
      queryScope: z.literal('COLLECTION'),
      fields: z.array(
        z.strictObject({ fieldPath: z.string(), order: z.enum(['ASCENDING', 'DESCENDING']) }),
      ),
    }),
  ),
  fieldOverrides: z.array(
    z.strictObject({
      collectionGroup: z.string(),
      fieldPath: z.string(),
      ttl: z.boolean(),
      indexes: z.array(z.never()),
    }),
  ),
});

/**
 * The composite index that production asks for, or null: single fields are indexed by themselves and
 * equalities alone are merged from those, so only equality with an order on another field needs one.
 */
function indexFor({ collection, equal: compared, within, orderBy = [] }: QuerySpec): string | null {
  const equal = within === undefined ? compared : [...compared, within[0]];
  const ordered = orderBy.filter(([field]) => !equal.includes(field));
  if (equal.length + ordered.length < 2 || ordered.length === 0) return null;
  const fields = [
    ...equal.map((field) => `${field} ASCENDING`),
    ...ordered.map(([field, way]) => `${field} ${way === 'asc' ? 'ASCENDING' : 'DESCENDING'}`),
  ];
  return [collection, ...fields].join(', ');
}

function stored(): z.infer<typeof IndexFile> {
  return IndexFile.parse(JSON.parse(readFileSync(join(root, 'firestore.indexes.json'), 'utf8')));
}

function storedIndexes(): string[] {
  return stored().indexes.map(({ collectionGroup, fields }) =>
    [collectionGroup, ...fields.map(({ fieldPath, order }) => `${fieldPath} ${order}`)].join(', '),
  );
}

describe('firestore.indexes.json', () => {
  const needed = Object.values<QuerySpec>(QUERIES).flatMap((spec) => indexFor(spec) ?? []);

  it('has every index that a query of the table needs, once, and no other', () => {
    expect(storedIndexes().sort()).toEqual([...new Set(needed)].sort());
  });
  it('lets the database remove signs of who is here and counts of letters, and nothing else', () => {
    const removed = stored().fieldOverrides.filter(({ ttl }) => ttl);
    expect(removed.map((each) => `${each.collectionGroup}.${each.fieldPath}`)).toEqual([
      'presence.expiresAt',
      'letterCounts.expiresAt',
    ]);
  });
  it('indexes no field away that a query compares', () => {
    const compared = Object.values<QuerySpec>(QUERIES).flatMap((spec) =>
      [...spec.equal, ...(spec.within?.slice(0, 1) ?? [])].map(
        (field) => `${spec.collection}.${field}`,
      ),
    );
    for (const { collectionGroup, fieldPath } of stored().fieldOverrides)
      expect(compared).not.toContain(`${collectionGroup}.${fieldPath}`);
  });
  it.each([
    [{ collection: 'a', equal: [] }, null],
    [{ collection: 'a', equal: ['x', 'y'] }, null],
    [{ collection: 'a', equal: [], orderBy: [['x', 'asc']] }, null],
    [{ collection: 'a', equal: ['x'], orderBy: [['x', 'asc']] }, null],
    [{ collection: 'a', equal: ['x'], orderBy: [['y', 'desc']] }, 'a, x ASCENDING, y DESCENDING'],
    [
      {
        collection: 'a',
        equal: [],
        orderBy: [
          ['x', 'asc'],
          ['y', 'asc'],
        ],
      },
      'a, x ASCENDING, y ASCENDING',
    ],
  ] satisfies [QuerySpec, string | null][])('%j needs %s', (spec, index) =>
    expect(indexFor(spec)).toBe(index),
  );
});

/** Calls, with something in them, that filter, sort, cut or reach over collections. */
const QUERY_CALL =
  /\b(where|orderBy|collectionGroup|limitToLast|startAfter|startAt|endBefore|endAt)\((?!\))/;
/** The one file on each side that may, because it reads the table; and the board's, which is given a row of it. */
const BUILDERS = [
  'functions/src/store/query.ts',
  'web/src/data/query.ts',
  'web/src/data/source.ts',
];

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${folder}/${file}`);
}

describe('queries', () => {
  it('are made nowhere but from the table', () => {
    const strays = [...sources('functions/src'), ...sources('web/src')]
      .filter((file) => !BUILDERS.includes(file))
      .filter((file) => QUERY_CALL.test(readFileSync(join(root, file), 'utf8')));
    expect(strays).toEqual([]);
  });
});
