import { afterAll, beforeAll, expect } from 'vitest';
import { type AxeFigures, violations } from './axe.ts';
import type { Language, Window } from './browser.ts';
import { stories } from './story.ts';
import { arrange } from './walks/arrange.ts';
import { walkPublic } from './walks/public-walk.ts';
import { walkSetup } from './walks/setup-walk.ts';
import { walkStaff } from './walks/staff-walk.ts';
import { walkUnit } from './walks/unit-walk.ts';
import { walker } from './walks/walker.ts';

const story = stories();
const figures: AxeFigures = { looks: 0, rules: new Set(), undecided: new Set() };
const found: string[] = [];
const seen = new Set<string>();

beforeAll(arrange);
afterAll(() => {
  const kinds = `${seen.size} states in 2 languages and 2 themes`;
  console.log(`axe: ${figures.looks} looks (${kinds}), ${figures.rules.size} rules met`);
  for (const each of figures.undecided) console.log(`axe could not decide ${each}`);
});

/** Both themes of each state; the language is the window's. */
async function look({ page, name }: Window, state: string): Promise<void> {
  seen.add(state);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const each of await violations(page, figures))
      found.push(`${name}, ${colorScheme}, ${state}: ${each}`);
  }
}

for (const language of ['vi', 'en'] satisfies Language[]) {
  for (const [who, walk] of Object.entries({ walkPublic, walkUnit, walkStaff, walkSetup })) {
    story(`WCAG 2.2 AA holds wherever one can get: ${who}, ${language}`, async (open) => {
      found.length = 0;
      const window = await open(`${who} ${language}`, {
        language,
        firstVisit: who === 'walkPublic',
        reducedMotion: 'reduce',
      });
      await walk(walker(window, language, look));
      expect(found).toEqual([]);
    });
  }
}
