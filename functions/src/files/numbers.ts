/** A number as a Vietnamese types it: 0,5 and 1.000 and 1.000,5. A dot before one or two digits is taken for a comma. */
const GROUPED = /^[0-9]{1,3}([. \u00a0][0-9]{3})+(,[0-9]{1,2})?$/;
const PLAIN = /^[0-9]+([.,][0-9]{1,2})?$/;

/**
 * The number in a text; null = none that is sure. "1,000" is a thousand to some and one to others, so it is
 * not guessed.
 */
export function numberIn(text: string): number | null {
  const typed = text.trim().replace(/^\+/, '');
  if (GROUPED.test(typed) && !typed.startsWith('0'))
    return Number(typed.replaceAll(/[. \u00a0]/g, '').replace(',', '.'));
  return PLAIN.test(typed) ? Number(typed.replace(',', '.')) : null;
}

/** A number as a spreadsheet stores it, without the error of its arithmetic: 0.30000000000000004 is 0.3. */
export function storedNumber(text: string): number | null {
  const value = Number(text);
  if (!Number.isFinite(value)) return null;
  const rounded = Math.round(value * 100) / 100;
  return Math.abs(value - rounded) < 1e-9 ? rounded : value;
}
