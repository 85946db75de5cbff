import axe from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export type AxeFigures = { looks: number; rules: Set<string>; undecided: Set<string> };

/** What of WCAG 2.2 AA does not hold on the page as it stands: the rule, where, and why. */
export async function violations(page: Page, figures: AxeFigures): Promise<string[]> {
  // Through the debugger, so that the page's own policy stays as strict as it is.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const results = await page.evaluate(
    (values) => window.axe.run(document, { runOnly: { type: 'tag', values } }),
    LEVELS,
  );
  figures.looks += 1;
  for (const { id } of results.passes) figures.rules.add(id);
  for (const { id, nodes } of results.incomplete)
    figures.undecided.add(`${id}: ${nodes[0]?.target.join(' ')}`);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}
