import { language, onLanguage } from './language.js';

/** English has plurals; Vietnamese has none. `count` among the parameters chooses. */
export type Plural = { one: string; other: string };

/** A translation of an area: exactly its keys. A missing or an extra one is a type error. */
export type Translation<Words> = { readonly [Key in keyof Words]: string | Plural };

/** Names between braces: Names<'còn {left}/{capacity}'> = 'left' | 'capacity'. */
type Names<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;

type Parameters<Text> = [Names<Text>] extends [never]
  ? []
  : [{ readonly [Name in Names<Text>]: string | number }];

export type Speak<Words> = <Key extends keyof Words & string>(
  key: Key,
  ...parameters: Parameters<Words[Key]>
) => string;

const plurals = new Intl.PluralRules('en');

function choose(words: string | Plural, count: unknown): string {
  if (typeof words === 'string') return words;
  return plurals.select(Number(count)) === 'one' ? words.one : words.other;
}

/**
 * The words of one area of the product. Vietnamese is the source and comes with the page; English is
 * loaded when somebody reads it. Pages say `t('left', { left: 3, capacity: 20 })`.
 */
export function area<const Words extends Record<string, string>>(
  vi: Words,
  loadEn: () => Promise<Translation<Words>>,
): Speak<Words> {
  let en: Translation<Words> | null = null;
  onLanguage(async (asked) => {
    // Without the network, words that were never loaded here are said in Vietnamese.
    if (asked === 'en') en ??= await loadEn().catch(() => null);
  });
  return (key, ...[parameters]) => {
    const words = language() === 'en' && en !== null ? en[key] : vi[key];
    const given: Record<string, string | number> = parameters ?? {};
    const text = choose(words ?? key, given.count);
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(given[name] ?? whole));
  };
}
