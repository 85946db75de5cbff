/**
 * Every query that filters or sorts, as data. The browser and the server build their queries from this
 * table only (a lint rule fences `where` and `orderBy`), and tests/unit/indexes.test.ts holds it against
 * firestore.indexes.json: the emulator answers a query without its index, production does not.
 */
export type QuerySpec = {
  collection: string;
  /** Fields compared with `==`, in the order in which values are given. */
  equal: readonly string[];
  /** A field that holds one of these values. */
  within?: readonly [field: string, values: readonly string[]];
  orderBy?: readonly (readonly [field: string, direction: 'asc' | 'desc'])[];
  /** At most so many, for what grows without end. */
  limit?: number;
};

/** What the public may know of: see the rules of the seasons. By itself, as the board needs no other query. */
export const ADOPTED_SEASONS = {
  collection: 'seasons',
  equal: [],
  within: ['status', ['open', 'closed']],
} as const satisfies QuerySpec;

export const QUERIES = {
  /** All nominations of one unit, newest first. */
  nominationsOfUnit: {
    collection: 'nominations',
    equal: ['member'],
    orderBy: [['createdAt', 'desc']],
  },
  /** What the secretariat sees: everything that was handed in. */
  nominationsByStatus: {
    collection: 'nominations',
    equal: ['status'],
    orderBy: [['submittedAt', 'asc']],
  },
  /** One kind of sheet over all units: self-scores for the appraisal team. */
  sheetsByAssessor: { collection: 'sheets', equal: ['assessor'] },
  /** What happened to one sheet or nomination, newest first. The unit is named for the rules. */
  logOfSubject: {
    collection: 'log',
    equal: ['subject', 'member'],
    orderBy: [['at', 'desc']],
    limit: 300,
  },
  /** One kind of act that concerned a unit, newest first: its deleted drafts. */
  logOfUnitByAct: {
    collection: 'log',
    equal: ['act', 'member'],
    orderBy: [['at', 'desc']],
    limit: 50,
  },
  /** Who is at one document. By unit as well, because the rules must see it in the query. */
  presenceAt: { collection: 'presence', equal: ['subject', 'member'] },
  /** How far every unit is: for those who follow it. Whole collections, of one document for each unit. */
  agreements: { collection: 'agreements', equal: [] },
  standings: { collection: 'standings', equal: [] },
  reminders: { collection: 'reminders', equal: [] },
  /** Reminders to one person, newest first. */
  noticesTo: { collection: 'notices', equal: ['to'], orderBy: [['at', 'desc']], limit: 50 },
  /** What all units did in one movement. */
  reportsOfMovement: { collection: 'reports', equal: [] },
  adoptedSeasons: ADOPTED_SEASONS,
  invitationsOfUnit: { collection: 'invitations', equal: ['member'] },
  seatsOfUnit: { collection: 'seats', equal: ['member'] },
} as const satisfies Record<string, QuerySpec>;
