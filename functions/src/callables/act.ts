import type * as z from 'zod/mini';
import type { SeasonAddress } from '../domain/acts/season-address.js';
import { DomainError } from '../domain/error.js';
import type { Season } from '../domain/season.js';
import type { Actor } from '../domain/seat.js';
import { commitOnce } from '../store/act-log.js';
import type { KeptRefusal, Plan } from '../store/plan.js';
import type { Stored } from '../store/read.js';
import { readActor, readSeason } from '../store/scene.js';

/** Who calls and when, by the server's clock. */
export type Caller = { uid: string; at: Date };

/** What every act starts from, read afresh at each attempt. */
export type Scene<Request> = {
  request: Request;
  actor: Actor;
  season: Stored<Season>;
  at: Date;
};

export type Act<Answer> = (data: unknown, caller: Caller) => Promise<Answer>;

/**
 * An act: parse → who and where → decision → one commit with its log entry. The same request id, sent
 * again by the same person, has no further effect and gets the same answer.
 * Throws DomainError; anything else is a fault of ours.
 */
export function defineAct<Request extends SeasonAddress, Answer extends Record<string, unknown>>(
  name: string,
  subjectOf: (request: Request) => string,
  schemas: { request: z.ZodMiniType<Request>; answer: z.ZodMiniType<Answer> },
  decide: (scene: Scene<Request>) => Promise<Plan<Answer> | KeptRefusal>,
): Act<Answer> {
  return async (data, { uid, at }) => {
    const parsed = schemas.request.safeParse(data);
    if (!parsed.success) throw invalidRequest(parsed.error);
    const request = parsed.data;
    const intent = { ...request, name, uid, at, subject: subjectOf(request) };
    const answer = await commitOnce(intent, async () => {
      const [actor, season] = await Promise.all([
        readActor(request.bloc, uid, at),
        readSeason(request.bloc, request.season),
      ]);
      return decide({ request, actor, season, at });
    });
    return schemas.answer.parse(answer);
  };
}

function invalidRequest({ issues }: z.core.$ZodError): DomainError {
  return new DomainError('invalid-request', { fields: issues.flatMap(fieldsOf) });
}

/** A field that should not be there is blamed on what it is in; the caller wants its name. */
function fieldsOf(issue: z.core.$ZodIssue): string[] {
  if (issue.code !== 'unrecognized_keys') return [issue.path.join('.')];
  return issue.keys.map((key) => [...issue.path, key].join('.'));
}
