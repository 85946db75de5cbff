import { area } from './area.js';
import { seasonProblems } from './vi/season-problems.js';

export const t = area(
  seasonProblems,
  async () => (await import('./en/season-problems.js')).seasonProblems,
);
