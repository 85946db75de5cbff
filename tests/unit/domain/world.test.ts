import { Agreement, AgreementText } from '@domain/agreement.js';
import { Bloc } from '@domain/bloc.js';
import { LogEntry } from '@domain/log-entry.js';
import { Member } from '@domain/member.js';
import { Movement, MovementReport } from '@domain/movement.js';
import { Nomination } from '@domain/nomination.js';
import { Place, Quota, Slot } from '@domain/quota.js';
import { Season } from '@domain/season.js';
import { CouncilSeat, Seat } from '@domain/seat.js';
import { invalidCriteria, Sheet } from '@domain/sheet.js';
import { BoardRow, Standing } from '@domain/standing.js';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { NOMINATIONS, nominationAt, sheetAt, world } from '../../world.ts';
import { NOW } from './arbitraries.ts';

const SCHEMAS: Record<string, z.ZodMiniType> = {
  blocs: Bloc,
  members: Member,
  seats: Seat,
  council: CouncilSeat,
  seasons: Season,
  movements: Movement,
  reports: MovementReport,
  agreements: Agreement,
  texts: AgreementText,
  sheets: Sheet,
  standings: Standing,
  board: BoardRow,
  nominations: Nomination,
  quotas: Quota,
  slots: Slot,
  places: Place,
  log: LogEntry,
};
const STRICT = ['sheets', 'nominations', 'agreements', 'reports'];
const documents = Object.entries(world(NOW));

describe('the world of the tests', () => {
  it.each(documents)('%s is a valid document', (path, fields) => {
    const [collection = '', id] = path.split('/').slice(-2);
    const document = STRICT.includes(collection) ? fields : { ...fields, id };
    expect(SCHEMAS[collection]?.safeParse(document).error).toBeUndefined();
  });
  it('has values that its season allows, and slots that its nominations hold', () => {
    const found = new Map(documents);
    const season = Season.parse({ ...found.get('blocs/tong-hop/seasons/2026'), id: '2026' });
    expect(invalidCriteria(season, Sheet.parse(found.get(sheetAt('bnv.self'))))).toEqual([]);
    const held = Nomination.parse(found.get(nominationAt(NOMINATIONS.vpqhSubmitted)));
    const slot = found.get(`blocs/tong-hop/seasons/2026/quotas/${held.award}/slots/${held.slot}`);
    expect(Slot.parse(slot).nomination).toBe(NOMINATIONS.vpqhSubmitted);
  });
});
