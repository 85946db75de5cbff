import type { Nomination } from '@domain/nomination.js';
import { nominationPath } from '@domain/path.js';
import type { FieldHandle } from '../../data/draft.js';
import type { Codec } from '../../data/draft-field.js';
import { type Form, openForm } from '../../data/draft-form.js';
import type { LiveSignal } from '../../data/live.js';
import {
  type NominationField,
  type SeasonRef,
  saveNominationField,
} from '../../data/nominations.js';

export type TextHandle = FieldHandle<string, string>;

export type NominationFields = { name: TextHandle; position: TextHandle; achievement: TextHandle };

export type NominationForm = Form<NominationFields, Nomination | null>;

/** Sizes as in the domain's `Nomination`. */
export const MAX = { name: 200, position: 300, achievement: 5000 };

function text(max: number): Codec<string, string> {
  return {
    show: (value) => value,
    read: (shown) => (shown.length > max ? null : { value: shown }),
  };
}

export function nominationForm(
  ref: SeasonRef,
  id: string,
  nomination: Nomination,
  live: LiveSignal<Nomination | null>,
): NominationForm {
  const next = () => {
    const now = live.peek();
    const seen = now.state === 'ready' ? now.data : nomination;
    return (seen?.rev ?? 0) + 1;
  };
  const save = (field: NominationField) => (value: string) =>
    saveNominationField(ref, id, field, value, next());
  return openForm<NominationFields, Nomination | null>(
    nominationPath(ref.bloc, ref.season, id),
    nomination,
    (field) => ({
      name: field((now) => now?.nominee.name ?? '', text(MAX.name), save('nominee.name')),
      position: field(
        (now) => now?.nominee.position ?? '',
        text(MAX.position),
        save('nominee.position'),
      ),
      achievement: field(
        (now) => now?.achievement ?? '',
        text(MAX.achievement),
        save('achievement'),
      ),
    }),
  );
}
