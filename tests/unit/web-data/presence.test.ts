import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { presenceLoop } from '../../../web/src/data/presence-loop.ts';
import type { Sign } from '../../../web/src/data/presence-state.ts';

const START = Date.UTC(2026, 4, 19, 1);
const SECOND = 1_000;
const MINUTE = 60_000;

/** The server as the loops see it: one list of signs, told to everybody after a short way. */
function meeting({ delay = 40 } = {}) {
  const signs = new Map<string, Sign>();
  const guests = new Map<string, (signs: readonly Sign[], isLive: boolean) => void>();
  const writes: { uid: string; field: string | null; at: number }[] = [];
  const removals: string[] = [];
  let isRefusing = false;

  function tell(): void {
    for (const next of guests.values()) next([...signs.values()], true);
  }

  function guest(uid: string, isShown = true) {
    const post = { post: `Chuyên viên ${uid}`, postEn: `Officer ${uid}` };
    return presenceLoop({
      uid,
      isShown,
      listen(next) {
        guests.set(uid, next);
        setTimeout(() => next([...signs.values()], true), delay);
        return () => guests.delete(uid);
      },
      async write(field) {
        if (isRefusing) throw new Error('refused');
        writes.push({ uid, field, at: Date.now() - START });
        await new Promise((resolve) => setTimeout(resolve, delay));
        signs.set(uid, { uid, ...post, field, at: Date.now() });
        tell();
      },
      remove() {
        removals.push(uid);
        signs.delete(uid);
        setTimeout(tell, delay);
      },
    });
  }

  return {
    guest,
    signs,
    removals,
    writesOf: (uid: string) => writes.filter((write) => write.uid === uid),
    forget: () => writes.splice(0),
    refuse: () => {
      isRefusing = true;
    },
    cut(uid: string) {
      guests.get(uid)?.([...signs.values()], false);
      guests.delete(uid);
    },
    tell,
  };
}

beforeEach(() => {
  vi.useFakeTimers({ now: START });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what presence costs', () => {
  it('alone: one write on opening the page, and none in the hour after it', async () => {
    const { guest, writesOf } = meeting();
    const anna = guest('anna');
    await vi.advanceTimersByTimeAsync(30 * MINUTE);
    anna.focus('nominee.name');
    await vi.advanceTimersByTimeAsync(30 * MINUTE);
    expect(writesOf('anna')).toHaveLength(1);
  });
  it('two who only look: three writes a minute each', async () => {
    const { guest, writesOf, forget } = meeting();
    guest('anna');
    guest('binh');
    await vi.advanceTimersByTimeAsync(SECOND);
    forget();
    await vi.advanceTimersByTimeAsync(10 * MINUTE);
    for (const uid of ['anna', 'binh']) {
      expect(writesOf(uid).length).toBeGreaterThanOrEqual(29);
      expect(writesOf(uid).length).toBeLessThanOrEqual(30);
    }
  });
  it('one who runs through the fields: one write each two seconds, and the last field is told', async () => {
    const { guest, writesOf, forget, signs } = meeting();
    const anna = guest('anna');
    guest('binh');
    await vi.advanceTimersByTimeAsync(SECOND);
    forget();
    for (let n = 1; n <= 240; n += 1) {
      anna.focus(`scores.ct-${n}.value`);
      await vi.advanceTimersByTimeAsync(250);
    }
    expect(writesOf('anna').length).toBeLessThanOrEqual(31);
    await vi.advanceTimersByTimeAsync(2 * SECOND);
    expect(signs.get('anna')?.field).toBe('scores.ct-240.value');
    expect(writesOf('binh').length).toBeLessThanOrEqual(4);
  });
  it('alone again, the heartbeats end', async () => {
    const { guest, writesOf, forget } = meeting();
    guest('anna');
    const binh = guest('binh');
    await vi.advanceTimersByTimeAsync(MINUTE);
    binh.stop();
    await vi.advanceTimersByTimeAsync(SECOND);
    forget();
    await vi.advanceTimersByTimeAsync(10 * MINUTE);
    expect(writesOf('anna')).toEqual([]);
  });
});

describe('seeing each other', () => {
  it('somebody long alone answers a newcomer at once, with the field they are at', async () => {
    const { guest } = meeting();
    const anna = guest('anna');
    await vi.advanceTimersByTimeAsync(MINUTE);
    anna.focus('achievement');
    await vi.advanceTimersByTimeAsync(30 * MINUTE);
    const binh = guest('binh');
    await vi.advanceTimersByTimeAsync(SECOND);
    expect(binh.present.value).toMatchObject([{ uid: 'anna', field: 'achievement' }]);
    expect(anna.present.value).toMatchObject([{ uid: 'binh', field: null }]);
  });
  it('who leaves is gone at once', async () => {
    const { guest, removals } = meeting();
    const anna = guest('anna');
    const binh = guest('binh');
    await vi.advanceTimersByTimeAsync(SECOND);
    binh.stop();
    await vi.advanceTimersByTimeAsync(SECOND);
    expect(anna.present.value).toEqual([]);
    expect(removals).toEqual(['binh']);
  });
  it('who is torn away fades, and is gone within 45 seconds', async () => {
    const { guest, cut } = meeting();
    const anna = guest('anna');
    guest('binh');
    await vi.advanceTimersByTimeAsync(SECOND);
    cut('binh');
    await vi.advanceTimersByTimeAsync(28 * SECOND);
    expect(anna.present.value).toMatchObject([{ uid: 'binh', isFading: true }]);
    await vi.advanceTimersByTimeAsync(18 * SECOND);
    expect(anna.present.value).toEqual([]);
  });
  it.each([-3, 3])('a clock that is %i hours wrong shows the same', async (hours) => {
    const { guest, signs, tell } = meeting();
    const anna = guest('anna');
    await vi.advanceTimersByTimeAsync(SECOND);
    const skewed = (ago: number) => ({
      ...{ uid: 'binh', post: 'B', postEn: 'B', field: null },
      at: Date.now() - ago,
    });
    // The machine's clock jumps; the server's times stay what they are, so all signs move away from it.
    const away = hours * 60 * MINUTE;
    const own = signs.get('anna');
    if (own === undefined) throw new Error('anna has not entered');
    signs.set('anna', { ...own, at: Date.now() + away });
    signs.set('binh', { ...skewed(0), at: Date.now() + away });
    tell();
    expect(anna.present.value).toMatchObject([{ uid: 'binh', isFading: false }]);
  });
});

describe('when nothing is said', () => {
  it('without the server: a queued sign would be told when it is no longer true', async () => {
    const { guest, writesOf, forget, cut } = meeting();
    const anna = guest('anna');
    guest('binh');
    await vi.advanceTimersByTimeAsync(SECOND);
    cut('anna');
    forget();
    anna.focus('achievement');
    await vi.advanceTimersByTimeAsync(10 * MINUTE);
    expect(writesOf('anna')).toEqual([]);
  });
  it('behind another window', async () => {
    const { guest, writesOf, forget } = meeting();
    const anna = guest('anna', false);
    guest('binh');
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(writesOf('anna')).toEqual([]);
    anna.show(true);
    await vi.advanceTimersByTimeAsync(SECOND);
    expect(writesOf('anna')).toHaveLength(1);
    forget();
    anna.show(false);
    await vi.advanceTimersByTimeAsync(10 * MINUTE);
    expect(writesOf('anna')).toEqual([]);
  });
  it('after a refusal, nor is anything taken back', async () => {
    const { guest, writesOf, refuse, removals } = meeting();
    refuse();
    const anna = guest('anna');
    await vi.advanceTimersByTimeAsync(MINUTE);
    anna.stop();
    expect(writesOf('anna')).toEqual([]);
    expect(removals).toEqual([]);
  });
  it('after the page is left', async () => {
    const { guest, writesOf, forget } = meeting();
    const anna = guest('anna');
    guest('binh');
    await vi.advanceTimersByTimeAsync(SECOND);
    anna.stop();
    forget();
    anna.focus('achievement');
    await vi.advanceTimersByTimeAsync(10 * MINUTE);
    expect(writesOf('anna')).toEqual([]);
  });
});

describe('two windows of one person', () => {
  it('say again what the one that was closed has taken back', async () => {
    const { guest, signs, tell, writesOf } = meeting();
    guest('anna');
    await vi.advanceTimersByTimeAsync(MINUTE);
    signs.delete('anna');
    tell();
    await vi.advanceTimersByTimeAsync(SECOND);
    expect(signs.has('anna')).toBe(true);
    expect(writesOf('anna')).toHaveLength(2);
  });
  it('the idle one does not talk over the field of the other', async () => {
    const { guest, signs, tell } = meeting();
    guest('anna');
    guest('binh');
    await vi.advanceTimersByTimeAsync(SECOND);
    const own = signs.get('anna');
    if (own === undefined) throw new Error('anna has not entered');
    signs.set('anna', { ...own, field: 'achievement', at: Date.now() });
    tell();
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(signs.get('anna')?.field).toBe('achievement');
  });
});
