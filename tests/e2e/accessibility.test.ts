import { afterAll, beforeAll, expect } from 'vitest';
import { newFigures, violations } from './axe.ts';
import type { Language, Window } from './browser.ts';
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

const themes: ['light' | 'dark', 'light' | 'dark'] = ['light', 'dark'];

/**
 * Both themes of each state; the language is the window's. A theme changes nothing but colours, see
 * design/tokens.css: the second look at the same page is at them alone. Each state begins in the theme in
 * which the last one ended, so that every rule meets both.
 */
async function look({ page, name }: Window, state: string): Promise<void> {
  seen.add(state);
  for (const [scope, colorScheme] of [
    ['all', themes[0]],
    ['colour', themes[1]],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    for (const each of await violations(page, figures, scope))
      found.push(`${name}, ${colorScheme}, ${state}: ${each}`);
  }
  themes.reverse();
}

for (const language of ['vi', 'en'] satisfies Language[]) {
  for (const [who, walk] of Object.entries({ walkPublic, walkUnit, walkStaff, walkSetup })) {
    story(`WCAG 2.2 AA holds wherever one can get: ${who}, ${language}`, async (open) => {
      found.length = 0;
      const window = await open(`${who} ${language}`, {
        language,
        firstVisit: who === 'walkPublic',
      });
      await walk(walker(window, language, look));
      expect(found).toEqual([]);
    });
  }
}
