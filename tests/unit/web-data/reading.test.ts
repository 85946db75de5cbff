import { Bloc } from '@domain/bloc.js';
import { expect, it, vi } from 'vitest';
import { parse } from '../../../web/src/data/converter.js';
import { failureOf } from '../../../web/src/data/failure.js';
import type { Live } from '../../../web/src/data/live.js';
import { ReadableSheet } from '../../../web/src/data/readable.js';
import {
  collectionOf,
  GONE_MS,
  maybeDocument,
  requiredDocument,
  slowToGo,
} from '../../../web/src/data/reading.js';

const stamp = (iso: string) => ({ toDate: () => new Date(iso) });

const evidence = { number: '1/BC', date: '', issuer: '', summary: '', link: '' };

const sheet = {
  member: 'bnv',
  assessor: 'self',
  status: 'draft',
  scores: { 'ct-1': { value: 7.5, evidence: [evidence] } },
  touched: 'ct-1',
  updatedBy: 'bnv-officer',
  updatedAt: stamp('2026-11-22T03:00:00Z'),
  submittedBy: null,
  submittedAt: null,
};

const bloc = { name: 'Khối', nameEn: 'Bloc', kind: 'ministries', currentSeason: '2026' };

it('turns timestamps into dates and adds the id', () => {
  expect(parse(ReadableSheet, { id: 'bnv.self', data: sheet }).updatedAt).toEqual(
    new Date('2026-11-22T03:00:00Z'),
  );
  expect(parse(Bloc, { id: 'tong-hop', data: bloc }).id).toBe('tong-hop');
});

it('opens a draft with fields of a newer version, and keeps those that it will write back', () => {
  const newer = {
    ...sheet,
    signature: 'new',
    scores: { 'ct-1': { value: 7.5, colour: 'new', evidence: [{ ...evidence, page: 3 }] } },
  };
  const read = parse(ReadableSheet, { id: 'bnv.self', data: newer });
  expect(read.scores['ct-1']?.value).toBe(7.5);
  expect(read.scores['ct-1']?.evidence).toEqual([{ ...evidence, page: 3 }]);
});

it('says a fault for a document that its schema does not know', () => {
  const seen: Live<Bloc>[] = [];
  const tell = requiredDocument(Bloc, (live) => seen.push(live));
  tell({ document: { id: 'tong-hop', data: { ...bloc, kind: 'other' } }, fromCache: false });
  expect(seen).toEqual([{ state: 'failed', code: 'unknown' }]);
});

it('tells absence apart: from the server, and from the cache alone', () => {
  const seen: unknown[] = [];
  const next = (live: unknown, isHollow?: boolean) => seen.push([live, isHollow]);
  maybeDocument(Bloc, next)({ document: null, fromCache: false });
  maybeDocument(Bloc, next)({ document: null, fromCache: true });
  requiredDocument(Bloc, next)({ document: null, fromCache: false });
  collectionOf((raw) => parse(Bloc, raw), next)({ documents: [], fromCache: true });
  expect(seen).toEqual([
    [{ state: 'ready', data: null, fromCache: false }, false],
    [{ state: 'ready', data: null, fromCache: true }, true],
    [{ state: 'failed', code: 'not-found' }, false],
    [{ state: 'ready', data: [], fromCache: true }, true],
  ]);
});

it('puts Firebase’s errors into our words', () => {
  const error = (code: string) => Object.assign(new Error(code), { code });
  expect(failureOf(error('permission-denied'))).toBe('wrong-role');
  expect(failureOf(error('firestore/unavailable'))).toBe('offline');
  expect(failureOf(error('data-loss'))).toBe('unknown');
  expect(failureOf('nonsense')).toBe('unknown');
});

it('calls a document gone once it has been missing for a moment, and not if it comes back', () => {
  vi.useFakeTimers();
  try {
    const heard: unknown[] = [];
    const slow = slowToGo<string>((live) => heard.push(live.state === 'ready' ? live.data : live));
    const hear = (data: string | null) => slow.next({ state: 'ready', data, fromCache: false });
    const failure = { state: 'failed', code: 'offline' } as const;

    // One that was never there is missing at once.
    hear(null);
    hear('begun');
    hear(null);
    vi.advanceTimersByTime(GONE_MS - 1);
    hear('begun, on the server');
    vi.advanceTimersByTime(GONE_MS);
    expect(heard.splice(0)).toEqual([null, 'begun', 'begun, on the server']);

    hear(null);
    vi.advanceTimersByTime(GONE_MS);
    expect(heard.splice(0)).toEqual([null]);

    hear('again');
    hear(null);
    slow.next(failure);
    vi.advanceTimersByTime(GONE_MS);
    expect(heard.splice(0)).toEqual(['again', failure]);

    // Nobody listens any more.
    hear(null);
    slow.stop();
    vi.advanceTimersByTime(GONE_MS);
    expect(heard).toEqual([]);
  } finally {
    vi.useRealTimers();
  }
});
