import { computed, signal } from '@preact/signals';
import type { FieldHandle } from '../../data/draft.js';
import {
  type Codec,
  type DraftEvent,
  newField,
  phaseOf,
  reduce,
  type Told,
} from '../../data/draft-field.js';
import { t } from '../../i18n/design.js';

const CODEC: Codec<string, string> = { show: (value) => value, read: (value) => ({ value }) };

/** A field in which two people wrote, by the product's own reducer; nothing of it is stored or sent. */
export function conflictSample(): FieldHandle<string, string> {
  const told = (value: string, rev: number): Told<string> => ({ value, rev, by: null, at: null });
  const field = signal(newField(told('', 1), CODEC));
  const dispatch = (event: DraftEvent<string, string>) => {
    field.value = reduce(field.peek(), event, CODEC);
  };
  dispatch({ type: 'edited', shown: t('consequenceOne') });
  dispatch({ type: 'told', told: told(t('consequenceTwo'), 2) });
  const nothing = () => undefined;
  return {
    ...{ path: '', name: '', field, phase: computed(() => phaseOf(field.value, CODEC)) },
    ...{ focus: nothing, blur: nothing, again: nothing, restore: nothing, flush: nothing },
    edit: (shown) => dispatch({ type: 'edited', shown }),
    keepMine: () => dispatch({ type: 'keptMine' }),
    takeTheirs: () => dispatch({ type: 'tookTheirs' }),
  };
}
