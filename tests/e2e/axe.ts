import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** WCAG 2.2 AA, and what axe holds besides: headings in order, landmarks, one h1. */
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** By axe's own word the rules that look at colours: all that another theme of the same page can change. */
const OF_COLOUR = axe
  .getRules(['cat.color'])
  .filter(({ tags }) => tags.some((tag) => LEVELS.includes(tag)))
  .map(({ ruleId }) => ruleId);

export type AxeFigures = { looks: number; rules: Set<string>; undecided: Set<string> };

export function newFigures(): AxeFigures {
  return { looks: 0, rules: new Set(), undecided: new Set() };
}

/**
 * What of WCAG 2.2 AA does not hold on the page as it stands: the rule, where, and why.
 * @param scope `colour` where all rules have looked at the same page in another theme
 */
export async function violations(
  page: Page,
  figures: AxeFigures,
  scope: 'all' | 'colour' = 'all',
): Promise<string[]> {
  // Through the debugger, so that the page's own policy stays as strict as it is.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const runOnly: axe.RunOnly =
    scope === 'all' ? { type: 'tag', values: LEVELS } : { type: 'rule', values: OF_COLOUR };
  const results = await page.evaluate(
    // Of what passes the rule's name is enough; the page has no frames.
    (only) =>
      window.axe.run(document, {
        runOnly: only,
        resultTypes: ['violations', 'incomplete'],
        iframes: false,
      }),
    runOnly,
  );
  figures.looks += 1;
  for (const { id } of results.passes) figures.rules.add(id);
  for (const { id, nodes } of results.incomplete)
    figures.undecided.add(`${id}: ${nodes[0]?.target.join(' ')}`);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

/** A state that a story reaches and no walk does: as it stands, and in colours of more contrast. */
export async function seeAccessible(page: Page): Promise<void> {
  const found = await violations(page, newFigures());
  await page.emulateMedia({ contrast: 'more' });
  found.push(...(await violations(page, newFigures(), 'colour')));
  await page.emulateMedia({ contrast: null });
  expect(found).toEqual([]);
}
