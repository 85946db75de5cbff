import type { SeasonProblem } from '@domain/season-problem.js';

/** The steps that belong to one season, in order; each has an address of its own. */
export const STEPS = ['theme', 'criteria', 'windows', 'scoring', 'quotas', 'check'] as const;
export type Step = (typeof STEPS)[number];

export function stepIn(address: string | undefined): Step {
  return STEPS.find((step) => step === address) ?? 'theme';
}

export function stepHref(season: string, step: Step): string {
  return `/setup/${season}/${step}`;
}

/** Where a problem is put right. */
export function stepOfPath(path: string): Step {
  if (path.startsWith('theme')) return 'theme';
  if (path.startsWith('groups') || path.startsWith('criteria')) return 'criteria';
  return path.startsWith('windows') ? 'windows' : 'scoring';
}

/** The address of the place itself: "criteria.ct-1" is that row of the tree. */
export function problemHref(season: string, { path }: Pick<SeasonProblem, 'path'>): string {
  return `${stepHref(season, stepOfPath(path))}#${path}`;
}
