import {
  DraftSeasonAnswer,
  DraftSeasonRequest,
  requireSetup,
} from '../domain/acts/draft-season.js';
import { requirePermission } from '../domain/permission.js';
import { requireRevision, withSections } from '../domain/season-change.js';
import { updateSeason } from '../store/seasons.js';
import { defineAct } from './act.js';

/** Changes sections of a season that is being set up. It may stay incomplete, and never becomes broken. */
export const draftSeason = defineAct(
  'draftSeason',
  () => 'season',
  { request: DraftSeasonRequest, answer: DraftSeasonAnswer },
  ({ request, actor, season }) => {
    requirePermission(actor, 'draftSeason');
    requireSetup(season.data);
    requireRevision(season.data, request.revision);
    const change = withSections(season.data, request.sections);
    const revision = season.data.revision + 1;
    return Promise.resolve({
      log: { member: null, old: change.old, new: change.new },
      answer: { revision },
      write: (batch) => updateSeason(batch, request, season, { ...change.fields, revision }),
    });
  },
);
