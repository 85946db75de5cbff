import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const root = new URL('../../../web/src/i18n/', import.meta.url);
const areas = readdirSync(new URL('vi/', root));

type Words = Record<string, string | { one: string; other: string }>;

async function wordsOf(language: 'vi' | 'en', area: string): Promise<Words> {
  const module: Record<string, Words> = await import(new URL(`${language}/${area}`, root).href);
  const [words] = Object.values(module);
  if (words === undefined) throw new Error(`${language}/${area} exports no words`);
  return words;
}

function namesIn(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();
}

const unique = (names: string[]) => [...new Set(names)];

describe.each(areas)('%s', (area) => {
  test('says the same things in both languages, with the same parameters', async () => {
    const [vi, en] = await Promise.all([wordsOf('vi', area), wordsOf('en', area)]);
    expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());
    for (const [key, text] of Object.entries(vi)) {
      const translation = en[key];
      const forms =
        typeof translation === 'string' ? [translation] : Object.values(translation ?? {});
      for (const form of forms) {
        expect(unique(namesIn(form)), `${key}: ${form}`).toEqual(unique(namesIn(String(text))));
      }
    }
  });

  test('has no empty sentence and no doubled or outer space', async () => {
    for (const language of ['vi', 'en'] as const) {
      for (const [key, words] of Object.entries(await wordsOf(language, area))) {
        const forms = typeof words === 'string' ? [words] : Object.values(words);
        for (const form of forms) {
          expect(form.trim(), key).toBe(form);
          expect(form, key).not.toMatch(/^$| {2}/);
        }
      }
    }
  });

  test('addresses the reader as an office does, without "bạn" and without "hãy"', async () => {
    for (const [key, words] of Object.entries(await wordsOf('vi', area))) {
      expect(String(words), key).not.toMatch(/(?<!\p{L})(bạn|hãy)(?!\p{L})/iu);
    }
  });
});
