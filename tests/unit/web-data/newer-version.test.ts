import { expect, it } from 'vitest';
import { entryOf } from '../../../web/src/data/build.js';
import { revisionAt, targetOf, valueAt } from '../../../web/src/data/draft-target.js';

const sheet = 'blocs/b/seasons/2026/sheets/bnv.self';
const nomination = 'blocs/b/seasons/2026/nominations/n-12345678';

it('an older page names single fields, so a field that it does not know stays as it is', () => {
  expect(targetOf(sheet, 'scores.c1.note')).toMatchObject({
    guard: 'scores.c1.rev',
    also: { touched: 'c1' },
  });
  expect(targetOf(nomination, 'nominee.name')).toEqual({ guard: 'rev', also: {}, begin: null });
});

it('reads its fields of a document with more in it, and empty ones where there is nothing', () => {
  const newer = { scores: { c1: { note: 'x', rev: 3, seal: 'new' } }, seals: [] };
  expect(valueAt(newer, 'scores.c1.note')).toBe('x');
  expect(revisionAt(newer, 'scores.c1.rev')).toBe(3);
  expect([
    valueAt(newer, 'scores.c2.value'),
    valueAt(newer, 'scores.c2.evidence'),
    valueAt(null, 'achievement'),
    revisionAt(null, 'rev'),
  ]).toEqual([null, [], '', 0]);
});

it('begins a sheet with one criterion under its first revision', () => {
  const begun = targetOf(sheet, 'scores.c1.note').begin?.(new Map([['scores.c1.note', 'x']]));
  expect(begun).toMatchObject({
    member: 'bnv',
    assessor: 'self',
    scores: { c1: { note: 'x', rev: 1 } },
    touched: 'c1',
  });
});

it('knows a build by its entry file, however the page is written', () => {
  const page = (script: string) => `<!doctype html><head>${script}</head>`;
  const src = '/assets/main-49tgGJ1x.js';
  expect(entryOf(page(`<script type="module" crossorigin src="${src}"></script>`))).toBe(src);
  expect(entryOf(page(`<script src="${src}" type="module"></script>`))).toBe(src);
  expect(entryOf(page('<script src="/theme.js"></script>'))).toBeNull();
});
