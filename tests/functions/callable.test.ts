import { DomainError, ERROR_CODES } from '@domain/error.js';
import { logger } from 'firebase-functions';
import { HttpsError } from 'firebase-functions/v2/https';
import { describe, expect, it, vi } from 'vitest';
import { callable, toHttpsError } from '../../functions/src/callables/callable.js';
import { DomainError as ServerDomainError } from '../../functions/src/domain/error.js';

type Request = Parameters<ReturnType<typeof callable<unknown>>['run']>[0];

/** What a callable's platform hands over; `auth` undefined = nobody signed in. */
function requestFrom(uid: string | undefined, data: unknown = {}): Request {
  const auth = uid === undefined ? {} : { auth: { uid, token: {}, rawToken: '' } };
  return { data, rawRequest: {}, acceptsStreaming: false, ...auth } as unknown as Request;
}

async function errorOf(act: () => Promise<unknown>, uid?: string): Promise<HttpsError> {
  const ended: unknown = await callable('act', act)
    .run(requestFrom(uid))
    .catch((error: unknown) => error);
  if (!(ended instanceof HttpsError)) throw new Error('not an HttpsError', { cause: ended });
  return ended;
}

describe('a callable', () => {
  it('refuses whoever has not signed in, and does not act', async () => {
    const act = vi.fn(() => Promise.resolve('done'));
    expect(await errorOf(act)).toMatchObject({
      code: 'unauthenticated',
      details: { code: 'not-signed-in', detail: {} },
    });
    expect(act).not.toHaveBeenCalled();
  });

  it("acts in the name of the token's owner, at the server's time, whatever the request says", async () => {
    const act = vi.fn(() => Promise.resolve({ place: 1 }));
    const forged = { uid: 'head', at: 0 };
    const from = Date.now();
    await callable('act', act).run(requestFrom('officer', forged));
    const [data, caller] = act.mock.calls[0] as unknown as [unknown, { uid: string; at: Date }];
    expect({ data, uid: caller.uid }).toEqual({ data: forged, uid: 'officer' });
    expect(caller.at.getTime()).toBeGreaterThanOrEqual(from);
    expect(caller.at.getTime()).toBeLessThanOrEqual(Date.now());
  });

  it.each(ERROR_CODES)('tells %s with its code and detail in the details', async (code) => {
    const error = await errorOf(
      () => Promise.reject(new ServerDomainError(code, { capacity: 3 })),
      'officer',
    );
    expect(error).toMatchObject({ message: code, details: { code, detail: { capacity: 3 } } });
    expect(error.httpErrorCode.status).toBeGreaterThanOrEqual(400);
    expect(error.httpErrorCode.status).toBeLessThan(500);
  });

  it.each([
    ['an error', new Error('bnv-officer may not see /blocs/x')],
    [
      'a database error',
      Object.assign(new Error('13 INTERNAL: path'), { code: 13, details: 'path' }),
    ],
    ['an HttpsError that is not ours', new HttpsError('not-found', 'secret', { path: 'secret' })],
    ['text', 'secret'],
    ['nothing', undefined],
  ])(
    'answers %s thrown within as `internal` and nothing more, and logs it whole',
    async (_, thrown) => {
      const errors = vi.spyOn(logger, 'error').mockReturnValue();
      const error = await errorOf(() => Promise.reject(thrown), 'officer');
      expect(error.toJSON()).toEqual({ status: 'INTERNAL', message: 'internal' });
      expect(errors).toHaveBeenCalledExactlyOnceWith('act failed', thrown);
    },
  );
});

describe('the way from the domain to HTTP', () => {
  it.each([
    ['not-signed-in', 401],
    ['no-seat', 403],
    ['own-unit', 403],
    ['invalid-request', 400],
    ['not-found', 404],
    ['window-closed', 400],
    ['already-submitted', 409],
    ['quota-full', 429],
    ['contention', 409],
  ] as const)('%s is %i', (code, status) => {
    expect(toHttpsError(new DomainError(code), 'act').httpErrorCode.status).toBe(status);
  });
});
