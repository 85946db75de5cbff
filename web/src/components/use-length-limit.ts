import type { TargetedInputEvent } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../i18n/fields.js';
import { announce } from './announce.js';

type Control = HTMLInputElement | HTMLTextAreaElement;

/** What a control of text takes from it. */
export type Limit = ReturnType<typeof useLengthLimit>['limit'];

/**
 * What is too long is refused whole, and said. The browser's own `maxlength` would let in the beginning of a
 * pasted text, cut off in the middle of a word, and a field that saves itself would save that.
 */
export function useLengthLimit(max: number | undefined, error: string | undefined) {
  const [isRefused, setRefused] = useState(false);

  function onBeforeInput(event: TargetedInputEvent<Control>): void {
    // A word that is being composed is not cancelled: there `maxlength` holds, key by key.
    if (max === undefined || event.isComposing) return;
    const isTooLong = lengthAfter(event.currentTarget, event.data ?? '') > max;
    if (isTooLong) {
      event.preventDefault();
      announce(t('tooLong', { max }));
    }
    setRefused(isTooLong);
  }

  return {
    error: isRefused && max !== undefined ? t('tooLong', { max }) : error,
    limit: { maxLength: max, onBeforeInput },
  };
}

/** Nothing typed is nothing too long: what is deleted from may be as long as it was. */
function lengthAfter({ value, selectionStart, selectionEnd }: Control, data: string): number {
  const replaced = (selectionEnd ?? 0) - (selectionStart ?? 0);
  return data === '' ? 0 : value.length - replaced + data.length;
}
