import type { DraftServer } from '../../../web/src/data/draft-sender.js';
import type { DraftData } from '../../../web/src/data/draft-target.js';
import type { Failure } from '../../../web/src/data/live.js';

type Fake = DraftServer & {
  doc: DraftData | null;
  /** Every write that was asked for, whatever became of it. */
  asked: Record<string, unknown>[];
  isDown: boolean;
  /** Does the next write and loses its answer. */
  losesAnswer: boolean;
  isClosed: boolean;
  isUnreadable: boolean;
  why: Failure;
};

function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** One nomination on a server that compares and sets as firestore.rules do. */
export function fakeDraftServer(doc: DraftData | null): Fake {
  const fake: Fake = {
    doc,
    asked: [],
    isDown: false,
    losesAnswer: false,
    isClosed: false,
    isUnreadable: false,
    why: 'window-closed',
    read() {
      if (fake.isDown) return Promise.reject(failure('unavailable'));
      if (fake.isUnreadable) return Promise.reject(failure('permission-denied'));
      return Promise.resolve(fake.doc);
    },
    async update(_path, fields) {
      fake.asked.push(fields);
      await Promise.resolve();
      if (fake.isDown) throw failure('unavailable');
      const isStale = fields['rev'] !== (Number(fake.doc?.['rev'] ?? 0) || 0) + 1;
      if (fake.doc === null || isStale || fake.isClosed) throw failure('permission-denied');
      fake.doc = { ...fake.doc, ...nested(fields), updatedBy: 'me', updatedAt: new Date() };
      if (!fake.losesAnswer) return;
      fake.losesAnswer = false;
      throw failure('unavailable');
    },
    create: () => Promise.reject(failure('permission-denied')),
    reason: () => Promise.resolve(fake.why),
  };

  function nested(fields: Record<string, unknown>): Record<string, unknown> {
    const nominee = { ...(fake.doc?.['nominee'] as object) } as Record<string, unknown>;
    const rest: Record<string, unknown> = {};
    for (const [path, value] of Object.entries(fields)) {
      if (path.startsWith('nominee.')) nominee[path.slice('nominee.'.length)] = value;
      else rest[path] = value;
    }
    return { ...rest, nominee };
  }
  return fake;
}
