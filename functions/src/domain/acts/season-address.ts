import { RequestId, Slug, Year } from '../id.js';

/** Fields that every act carries: where it happens, and the id that makes it safe to send twice. */
export const seasonAddress = { bloc: Slug, season: Year, requestId: RequestId };

export type SeasonAddress = { bloc: string; season: string; requestId: string };
