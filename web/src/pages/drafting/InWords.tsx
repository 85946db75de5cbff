import { t } from '../../i18n/drafting.js';

/** How a field says its values whose text is what somebody typed. */
export function asTyped(text: string): string {
  return text;
}

type Props<Value> = { value: Value; describe: (value: Value) => string };

/** A value in the page's words; what somebody typed is Vietnamese, whatever the page is in (WCAG 3.1.2). */
export function InWords<Value>({ value, describe }: Props<Value>) {
  const words = describe(value);
  if (words === '') return t('nothing');
  return Object.is(describe, asTyped) ? <span lang="vi">{words}</span> : words;
}
