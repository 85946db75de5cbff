import { area } from './area.js';
import { seasonQuotas } from './vi/season-quotas.js';

export const t = area(
  seasonQuotas,
  async () => (await import('./en/season-quotas.js')).seasonQuotas,
);
