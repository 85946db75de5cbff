import type { Nomination } from '@domain/nomination.js';
import { nominationPath } from '@domain/path.js';
import * as z from 'zod/mini';
import type { FieldHandle } from '../../data/draft.js';
import type { Codec } from '../../data/draft-field.js';
import { type Form, openForm } from '../../data/draft-form.js';
import { draftsHere } from '../../data/drafts-here.js';
import type { SeasonRef } from '../../data/nominations.js';
import { ReadableNomination } from '../../data/readable.js';

export type TextHandle = FieldHandle<string, string>;

export type NominationFields = { name: TextHandle; position: TextHandle; achievement: TextHandle };

export type NominationForm = Form<NominationFields, Nomination>;

/** Sizes as in the domain's `Nomination`. */
export const MAX = { name: 200, position: 300, achievement: 5000 };

function text(max: number): Codec<string, string> {
  return {
    show: (value) => value,
    read: (shown) => (shown.length > max ? null : { value: shown }),
  };
}

/** How often it was written, as far as this page has heard: from the listener, or with its own last save. */
export function revisionSeen({ fields }: NominationForm, { rev = 0 }: Nomination): number {
  return Math.max(rev, ...Object.values(fields).map(({ field }) => field.value.remote.rev));
}

const readText = (stored: unknown) => z.string().parse(stored);

export function nominationForm(ref: SeasonRef, id: string, nomination: Nomination): NominationForm {
  const path = nominationPath(ref.bloc, ref.season, id);
  const parse = (data: unknown) => ReadableNomination.parse(data);
  return openForm<NominationFields, Nomination>(
    path,
    { path, drafts: draftsHere(), parse },
    nomination,
    (field) => ({
      name: field('nominee.name', (now) => now?.nominee.name ?? '', text(MAX.name), readText),
      position: field(
        'nominee.position',
        (now) => now?.nominee.position ?? '',
        text(MAX.position),
        readText,
      ),
      achievement: field(
        'achievement',
        (now) => now?.achievement ?? '',
        text(MAX.achievement),
        readText,
      ),
    }),
  );
}
