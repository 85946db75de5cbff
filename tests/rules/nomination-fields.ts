type Fields = Record<string, unknown>;

const nominee = (change: object) => ({
  nominee: { kind: 'collective', name: 'Vụ Thi đua', position: 'Bộ Nội vụ', ...change },
});
const without = (field: string) => {
  const { [field]: _, ...rest } = nominee({}).nominee as Fields;
  return { nominee: rest };
};

/** Changes to a valid dossier that the schema and the rules both refuse. */
export const BROKEN_DOSSIERS: readonly (readonly [attack: string, change: Fields])[] = [
  ['an achievement of 5001 characters', { achievement: 'ộ'.repeat(5001) }],
  ['an achievement of 5001 characters of two units', { achievement: '😀'.repeat(5001) }],
  ['an achievement that is no text', { achievement: 7 }],
  ['an achievement of null', { achievement: null }],
  ['a nominee that is no map', { nominee: 'Vụ Thi đua' }],
  ['no nominee', { nominee: null }],
  ['a nominee of a kind that there is not', nominee({ kind: 'household' })],
  ['a nominee of no kind', nominee({ kind: null })],
  ['a nominee with a name of 201 characters', nominee({ name: 'x'.repeat(201) })],
  ['a nominee whose name is no text', nominee({ name: 7 })],
  ['a nominee with a position of 301 characters', nominee({ position: 'x'.repeat(301) })],
  ['a nominee whose position is no text', nominee({ position: false })],
  ['a nominee with a field too many', nominee({ idCard: '001099000001' })],
  ['a nominee without a kind', without('kind')],
  ['a nominee without a name', without('name')],
  ['a nominee without a position', without('position')],
  ['a revision of zero', { rev: 0 }],
  ['half a revision', { rev: 1.5 }],
  ['a revision as text', { rev: '1' }],
  ['an award that is no text', { award: 7 }],
  ['an award of null', { award: null }],
  ['an award whose id leads elsewhere', { award: 'bang-khen/places/1' }],
  ['an award whose id climbs up', { award: '..' }],
  ['an award with no id', { award: '' }],
];

/** Changes to the same dossier that both accept: the far end of what is allowed. */
export const VALID_DOSSIERS: readonly (readonly [what: string, change: Fields])[] = [
  ['an achievement of 5000 characters', { achievement: 'ộ'.repeat(5000) }],
  ['nothing in it yet', { achievement: '', ...nominee({ name: '', position: '' }) }],
  ['a person', nominee({ kind: 'person', name: 'x'.repeat(200), position: 'y'.repeat(300) })],
  ['another award of the season', { award: 'co-thi-dua' }],
];
