import {
  AdoptSeasonAnswer,
  AdoptSeasonRequest,
  requireComplete,
  takesOver,
} from '../domain/acts/adopt-season.js';
import { requireSetup } from '../domain/acts/draft-season.js';
import { requirePermission } from '../domain/permission.js';
import { requireRevision } from '../domain/season-change.js';
import { readShownSeason, showSeason, updateSeason } from '../store/seasons.js';
import { defineAct } from './act.js';

/** Freezes criteria and settings, opens the season and turns the bloc's pages to it, all in one commit. */
export const adoptSeason = defineAct(
  'adoptSeason',
  () => 'season',
  { request: AdoptSeasonRequest, answer: AdoptSeasonAnswer },
  async ({ request, actor, season, at }) => {
    requirePermission(actor, 'adoptSeason');
    // Before the revision: who comes second must learn that it is done, not that something changed.
    requireSetup(season.data);
    requireRevision(season.data, request.revision);
    requireComplete(season.data);
    const shown = await readShownSeason(request.bloc);
    const revision = season.data.revision + 1;
    const fields = { status: 'open', adoptedAt: at, revision } as const;
    const { status, adoptedAt } = season.data;
    return {
      log: { member: null, old: { status, adoptedAt, revision: request.revision }, new: fields },
      answer: { adoptedAt: at.toISOString(), revision },
      write(batch) {
        updateSeason(batch, request, season, fields);
        if (takesOver(shown.season?.data ?? null, request.season))
          showSeason(batch, shown, request.season);
      },
    };
  },
);
