import { afterAll, beforeAll, expect } from 'vitest';
import { newFigures, violations } from './axe.ts';
import type { Language, Window, WindowOptions } from './browser.ts';
import { unmarkedVietnamese } from './language-of-parts.ts';
import { sidewaysScroll } from './reflow.ts';
import { stories } from './story.ts';
import { arrange } from './walks/arrange.ts';
import { walkPublic } from './walks/public-walk.ts';
import { walkSetup } from './walks/setup-walk.ts';
import { walkStaff } from './walks/staff-walk.ts';
import { walkUnit } from './walks/unit-walk.ts';
import { walker } from './walks/walker.ts';

const story = stories();
const figures = newFigures();
const found: string[] = [];
const seen = new Set<string>();

beforeAll(arrange);
afterAll(() => {
  const kinds = `${seen.size} states in 2 languages and 2 themes`;
  console.log(`axe: ${figures.looks} looks (${kinds}), ${figures.rules.size} rules met`);
  for (const each of figures.undecided) console.log(`axe could not decide ${each}`);
});

/** The narrowest page that has to hold, and 1280 px at 200 %. */
const WIDTHS = [320, 640];

const WINDOWS = {
  vi: { viewport: { width: 1280, height: 900 } },
  en: { viewport: { width: 320, height: 640 } },
} satisfies Record<Language, WindowOptions>;

const themes: ['light' | 'dark', 'light' | 'dark'] = ['light', 'dark'];

/**
 * All rules in both languages, one in a wide window and one in the narrowest; the colours in both themes, and
 * in the narrow one with more contrast. A theme changes nothing but colours, see design/tokens.css, and a
 * language changes no colour. Each state begins in the theme in which the last one ended, so that every rule
 * meets both.
 */
async function look({ page, name }: Window, language: Language, state: string): Promise<void> {
  seen.add(state);
  const [first, second] = themes;
  const looks =
    language === 'vi'
      ? ([
          { scope: 'all', colorScheme: first, contrast: 'no-preference' },
          { scope: 'colour', colorScheme: second, contrast: 'no-preference' },
        ] as const)
      : ([{ scope: 'all', colorScheme: first, contrast: 'more' }] as const);
  for (const { scope, ...colours } of looks) {
    await page.emulateMedia(colours);
    for (const each of await violations(page, figures, scope))
      found.push(`${name}, ${Object.values(colours).join(' ')}, ${state}: ${each}`);
  }
  themes.reverse();
  if (language === 'en')
    for (const each of await unmarkedVietnamese(page)) found.push(`${name}, ${state}: “${each}”`);
  for (const each of await sidewaysScroll(page, WIDTHS)) found.push(`${name}, ${state}: ${each}`);
}

for (const language of ['vi', 'en'] satisfies Language[]) {
  for (const [who, walk] of Object.entries({ walkPublic, walkUnit, walkStaff, walkSetup })) {
    story(`WCAG 2.2 AA holds wherever one can get: ${who}, ${language}`, async (open) => {
      found.length = 0;
      const window = await open(`${who} ${language}`, {
        ...WINDOWS[language],
        language,
        firstVisit: who === 'walkPublic',
      });
      await walk(walker(window, language, (at, state) => look(at, language, state)));
      expect(found).toEqual([]);
    });
  }
}
