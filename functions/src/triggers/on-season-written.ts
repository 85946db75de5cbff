import type { Change, DocumentSnapshot, FirestoreEvent } from 'firebase-functions/v2/firestore';
import * as z from 'zod/mini';
import { Slug, Year } from '../domain/id.js';
import { Season } from '../domain/season.js';
import { parseSnapshot } from '../store/read.js';
import { refreshSeason } from '../store/season-standings.js';

type SeasonEvent = FirestoreEvent<Change<DocumentSnapshot> | undefined, Record<string, string>>;

const Params = z.object({ bloc: Slug, season: Year });

/**
 * What is scored in an open season, or how, changed (adoption, an amendment): every standing follows.
 * Freezing and windows change no standing, and a season that is over keeps its result.
 */
export async function onSeasonWritten({ data, params }: SeasonEvent): Promise<void> {
  const address = Params.parse(params);
  if (data === undefined) return;
  const newer = parseSnapshot(data.after, Season);
  if (newer === null || newer.data.status !== 'open') return;
  if (scoredBy(data.before) === scoredBy(data.after)) return;
  await refreshSeason(address);
}

/** What standings depend on, as stored: an older document may break today's schema. */
function scoredBy(snapshot: DocumentSnapshot): string {
  const { status, groups, criteria, scoring, tieBreak } = snapshot.data() ?? {};
  return JSON.stringify([status, groups, criteria, scoring, tieBreak]);
}
