import {
  foundedSeason,
  OpenSeasonAnswer,
  OpenSeasonRequest,
  requireFounding,
} from '../domain/acts/open-season.js';
import { requirePermission } from '../domain/permission.js';
import { readSeason } from '../store/scene.js';
import {
  createQuota,
  createSeason,
  readQuotas,
  readShownSeason,
  showSeason,
  updateSeason,
} from '../store/seasons.js';
import { defineFoundingAct } from './act.js';

/** Founds a season to set up. The bloc's pages stay with the one they show until this one is adopted. */
export const openSeason = defineFoundingAct(
  'openSeason',
  () => 'season',
  { request: OpenSeasonRequest, answer: OpenSeasonAnswer },
  async ({ request, actor, season: existing, at }) => {
    const { bloc, season: year, origin } = request;
    requirePermission(actor, 'openSeason');
    requireFounding(existing?.data ?? null, origin);
    const isCloned = origin.from === 'season';
    const earlier = isCloned ? (await readSeason(bloc, origin.year)).data : null;
    const [shown, own, others] = await Promise.all([
      readShownSeason(bloc),
      readQuotas(bloc, year),
      isCloned ? readQuotas(bloc, origin.year) : [],
    ]);
    // Whoever has set one for this year already has meant it.
    const quotas = others.filter(({ award }) => !own.some((quota) => quota.award === award));
    const revision = (existing?.data.revision ?? 0) + 1;
    const season = { ...foundedSeason(origin, earlier, year, at), revision };
    const { id: _, ...fields } = season;
    return {
      log: { member: null, old: null, new: { origin, ...fields, quotas } },
      answer: { season: year, revision },
      write(batch) {
        if (existing === null) createSeason(batch, bloc, season);
        else updateSeason(batch, request, existing, fields);
        for (const quota of quotas) createQuota(batch, request, quota);
        if (shown.season === null) showSeason(batch, shown, year);
      },
    };
  },
);
