import { describe, expect, it } from 'vitest';
import { PEOPLE, SEASON } from '../world.ts';
import { refusalOf, type Subject } from './subject.ts';

/** A field of the request and values that it must not have; `names` is what is blamed, if not the field. */
export type Malformed = { field: string; values: unknown[]; names?: string };

const ADDRESS: Malformed[] = [
  { field: 'bloc', values: ['', 'Tổng hợp', 'a/b', '..', 'x'.repeat(41), 7, null] },
  { field: 'season', values: ['26', 2026, '2026/log', '20260', null] },
  {
    field: 'requestId',
    values: ['1234567', 'x'.repeat(65), 'with.a.dot', 'a/b/c/d/e', { id: 'request-1' }, null],
  },
];

/** Fields with which a caller would like to tell the server who they are and what time it is. */
const FORGED = { uid: PEOPLE.head, by: PEOPLE.head, at: '2026-01-01T00:00:00Z', roles: ['head'] };

/** Refused before anything is read: no bloc of this name exists. */
export function refusesMalformedRequests(subject: Subject, own: Malformed[]): void {
  const valid = { bloc: 'khong-co', season: SEASON, requestId: 'request-1', ...subject.fields };
  const caller = { uid: PEOPLE[subject.by], at: new Date() };
  const fieldsBlamed = async (request: unknown) => {
    const { code, detail } = await refusalOf(subject.act(request, caller));
    expect(code).toBe('invalid-request');
    return detail['fields'];
  };
  const malformed = [...ADDRESS, ...own];

  describe('malformed requests', () => {
    it.each(Object.keys(valid))('refuses a request without %s, naming it', async (field) => {
      const { [field]: _, ...rest } = valid as Record<string, unknown>;
      expect(await fieldsBlamed(rest)).toEqual([field]);
    });

    it.each(
      malformed.flatMap(({ field, values, names = field }) =>
        values.map((value) => ({ field, value, names })),
      ),
    )('refuses $field = $value, naming $names', async ({ field, value, names }) => {
      expect(await fieldsBlamed({ ...valid, [field]: value })).toEqual([names]);
    });

    const forged = Object.entries(FORGED).filter(([field]) => !(field in subject.fields));
    it.each(forged)('refuses a forged %s, naming it', async (field, value) => {
      expect(await fieldsBlamed({ ...valid, [field]: value })).toEqual([field]);
    });

    it.each([[null], [undefined], ['text'], [42], [[]]])(
      'refuses %s in place of a request',
      async (request) => {
        expect(await fieldsBlamed(request)).toEqual(['']);
      },
    );

    it('names every wrong field at once', async () => {
      const blamed = await fieldsBlamed({ ...valid, bloc: 'A', season: 'B', extra: 1 });
      expect(blamed).toEqual(['bloc', 'season', 'extra']);
    });
  });
}
