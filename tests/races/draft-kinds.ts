import { withDates } from '@domain/instant.js';
import { nominationPath, sheetPath } from '@domain/path.js';
import type { Codec } from '../../web/src/data/draft-field.js';
import { openForm } from '../../web/src/data/draft-form.js';
import { type DraftData, valueAt } from '../../web/src/data/draft-target.js';
import type { Drafts } from '../../web/src/data/drafts.js';
import type { LiveSignal, Stop } from '../../web/src/data/live.js';
import { nominationOf, sheetOf } from '../documents.ts';
import { BLOC, SEASON } from '../world.ts';
import type { Text } from './editor.ts';

export type Stored = DraftData & { updatedBy: string | null; updatedAt: Date };

/** A draft that several people edit, of either kind that the product has. */
export type Draft = {
  path: string;
  fields: readonly string[];
  fresh: Record<string, unknown>;
  parse: (data: DraftData) => Stored;
};

/** The schemas have tests of their own; here a draft is its fields and who wrote last. */
function parse(data: DraftData): Stored {
  const plain = withDates(data) as DraftData;
  return { updatedBy: null, updatedAt: new Date(0), ...plain };
}

export function nominationDraft(id: string): Draft {
  return {
    path: nominationPath(BLOC, SEASON, id),
    fields: ['nominee.name', 'nominee.position', 'achievement'],
    fresh: { ...nominationOf(new Date(), 'bnv') },
    parse,
  };
}

/** In a season of its own. Notes and a value of one criterion share a revision; the criteria among themselves do not. */
export function sheetDraft(season: string): Draft {
  return {
    path: sheetPath(BLOC, season, 'bnv.self'),
    fields: ['scores.work.value', 'scores.work.note', 'scores.reform.note', 'scores.late.note'],
    fresh: { ...sheetOf(new Date(), 'bnv', 'self'), scores: { work: { value: 1, rev: 1 } } },
    parse,
  };
}

const words: Codec<string, unknown> = {
  show: (value) => String(value),
  read: (shown) => ({ value: shown }),
};
const points: Codec<string, unknown> = {
  show: (value) => (value === null ? '' : String(value)),
  read: (shown) => ({ value: shown === '' ? null : Number(shown) }),
};

export function openDraft(
  draft: Draft,
  drafts: Drafts,
  /** What the machine's cache holds. */
  cached: Stored | null,
): { fields: Record<string, Text>; follow: (live: LiveSignal<Stored | null>) => Stop } {
  const { path, fields } = draft;
  return openForm<Record<string, Text>, Stored>(
    path,
    { path, drafts, parse: draft.parse },
    cached ?? parse(draft.fresh),
    (field) =>
      Object.fromEntries(
        fields.map((name) => [
          name,
          field(
            name,
            (now) => valueAt(now, name),
            name.endsWith('.value') ? points : words,
            (stored) => stored,
          ),
        ]),
      ),
  );
}
