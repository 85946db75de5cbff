import { area } from './area.js';
import { seasonScoring } from './vi/season-scoring.js';

export const t = area(
  seasonScoring,
  async () => (await import('./en/season-scoring.js')).seasonScoring,
);
