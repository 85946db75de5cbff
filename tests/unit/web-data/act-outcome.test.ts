import { describe, expect, it, vi } from 'vitest';
import {
  ActError,
  BACKOFF_MS,
  OutcomeUnknown,
  refusalIn,
  untilAnswered,
} from '../../../web/src/data/act-outcome.js';

function functionsError(code: string, details?: unknown): Error {
  return Object.assign(new Error(code), { code: `functions/${code}`, details });
}

const noAnswer = functionsError('internal');
const refused = (code: string, detail = {}) => functionsError('x', { code, detail });

function told() {
  return { onChecking: vi.fn(), onRefused: vi.fn() };
}

const atOnce = () => Promise.resolve();

describe('a refusal', () => {
  it('is the code in the details, with its figures', () => {
    const error = refusalIn(
      functionsError('resource-exhausted', { code: 'quota-full', detail: { capacity: 20 } }),
    );
    expect(error).toMatchObject({ code: 'quota-full', detail: { capacity: 20 } });
  });

  it('is not read into an error without a known code', () => {
    expect(refusalIn(functionsError('internal'))).toBeNull();
    expect(refusalIn(functionsError('resource-exhausted'))).toBeNull();
    expect(refusalIn(functionsError('x', { code: 'from-a-newer-server', detail: {} }))).toBeNull();
    expect(refusalIn('nonsense')).toBeNull();
  });

  it('ends the attempts at once', async () => {
    const send = vi.fn().mockRejectedValue(refused('quota-full'));
    const ears = told();
    await expect(untilAnswered(send, ears, atOnce)).rejects.toBeInstanceOf(ActError);
    expect(send).toHaveBeenCalledOnce();
    expect(ears.onRefused).toHaveBeenCalledOnce();
    expect(ears.onChecking).not.toHaveBeenCalled();
  });
});

describe('a refusal after an attempt without an answer', () => {
  it('is asked about once more: the first may have been done meanwhile', async () => {
    const send = vi
      .fn()
      .mockRejectedValueOnce(noAnswer)
      .mockRejectedValueOnce(refused('window-closed'));
    send.mockResolvedValueOnce({ place: 3 });
    expect(await untilAnswered(send, told(), atOnce)).toEqual({ place: 3 });
  });

  it('holds when it comes again, or last', async () => {
    const send = vi
      .fn()
      .mockRejectedValueOnce(noAnswer)
      .mockRejectedValue(refused('window-closed'));
    const ears = told();
    await expect(untilAnswered(send, ears, atOnce)).rejects.toMatchObject({
      code: 'window-closed',
    });
    expect(send).toHaveBeenCalledTimes(3);
    expect(ears.onRefused).toHaveBeenCalledOnce();
    const late = vi.fn().mockRejectedValue(noAnswer);
    for (const _ of BACKOFF_MS) late.mockRejectedValueOnce(noAnswer);
    late.mockRejectedValue(refused('window-closed'));
    await expect(untilAnswered(late, told(), atOnce)).rejects.toMatchObject({
      code: 'window-closed',
    });
  });
});

describe('no answer', () => {
  it('is asked after again until there is one', async () => {
    const send = vi.fn().mockRejectedValueOnce(noAnswer).mockRejectedValueOnce(noAnswer);
    send.mockResolvedValueOnce({ place: 3 });
    const ears = told();
    expect(await untilAnswered(send, ears, atOnce)).toEqual({ place: 3 });
    expect(ears.onChecking).toHaveBeenCalledTimes(2);
  });

  it('to the end is unknown: neither success nor refusal', async () => {
    const send = vi.fn().mockRejectedValue(noAnswer);
    const ears = told();
    await expect(untilAnswered(send, ears, atOnce)).rejects.toBeInstanceOf(OutcomeUnknown);
    expect(send).toHaveBeenCalledTimes(BACKOFF_MS.length + 1);
    expect(ears.onRefused).not.toHaveBeenCalled();
  });

  it('that an answer cannot be read counts as none', async () => {
    const send = vi.fn(() => Promise.reject(new SyntaxError('not the schema')));
    await expect(untilAnswered(send, told(), atOnce)).rejects.toBeInstanceOf(OutcomeUnknown);
  });

  it.each([
    [refused('contention'), noAnswer],
    [noAnswer, refused('contention')],
  ])(
    'of one attempt among contention is unknown, as it may have been done',
    async (first, rest) => {
      const send = vi.fn().mockRejectedValueOnce(first).mockRejectedValue(rest);
      await expect(untilAnswered(send, told(), atOnce)).rejects.toBeInstanceOf(OutcomeUnknown);
    },
  );
});

it('tries again on contention, and says it when it lasts', async () => {
  const send = vi.fn().mockRejectedValue(refused('contention'));
  const ears = told();
  await expect(untilAnswered(send, ears, atOnce)).rejects.toMatchObject({ code: 'contention' });
  expect(send).toHaveBeenCalledTimes(BACKOFF_MS.length + 1);
  expect(ears.onRefused).toHaveBeenCalledOnce();
});

it('sends nothing without a network', async () => {
  vi.stubGlobal('navigator', { onLine: false });
  const send = vi.fn();
  await expect(untilAnswered(send, told(), atOnce)).rejects.toMatchObject({ code: 'offline' });
  expect(send).not.toHaveBeenCalled();
  vi.unstubAllGlobals();
});
