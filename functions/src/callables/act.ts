import type * as z from 'zod/mini';
import type { SeasonAddress } from '../domain/acts/season-address.js';
import { DomainError } from '../domain/error.js';
import type { Season } from '../domain/season.js';
import type { Actor, Seat } from '../domain/seat.js';
import { inNfc } from '../domain/text.js';
import { commitOnce } from '../store/act-log.js';
import type { KeptRefusal, Plan } from '../store/plan.js';
import type { Stored } from '../store/read.js';
import { findSeason, readActor, readSeason } from '../store/scene.js';

/** Who calls and when, by the server's clock. */
export type Caller = {
  uid: string;
  at: Date;
  /** The address of the account in lower case, only where it is verified. */
  email?: string | null;
  /** When the account was signed in, in seconds since 1970; unknown counts as long ago. */
  signedInAt?: number;
};

/** What every act starts from, read afresh at each attempt. */
export type Scene<Request, InSeason = Stored<Season>, Subject = undefined> = {
  request: Request;
  actor: Actor;
  /** What the actor's rights are read from, for acts whose commit must find it as it was. */
  actorSeat: Stored<Seat> | null;
  season: InSeason;
  /** What the act is about, where it is read beside who acts. */
  subject: Subject;
  at: Date;
  /** The caller's verified address, see {@link Caller}. */
  email: string | null;
  signedInAt: number;
};

export type Act<Answer> = (data: unknown, caller: Caller) => Promise<Answer>;

type Schemas<Request, Answer> = {
  request: z.ZodMiniType<Request>;
  answer: z.ZodMiniType<Answer>;
};

type Decision<Answer> = Plan<Answer> | KeptRefusal;

type Decide<Request, InSeason, Subject, Answer> = (
  scene: Scene<Request, InSeason, Subject>,
) => Decision<Answer> | Promise<Decision<Answer>>;

type Reading<Request, InSeason, Subject> = {
  season: (bloc: string, season: string) => Promise<InSeason>;
  subject: (request: Request) => Promise<Subject>;
};

const noSubject = () => Promise.resolve(undefined);
const SEASON_ONLY = { season: readSeason, subject: noSubject };

/**
 * An act: parse → who and where → decision → one commit with its log entry. The same request id, sent
 * again by the same person, has no further effect and gets the same answer.
 * Throws DomainError; anything else is a fault of ours.
 */
export function defineAct<Request extends SeasonAddress, Answer extends Record<string, unknown>>(
  name: string,
  subjectOf: (request: Request) => string,
  schemas: Schemas<Request, Answer>,
  decide: Decide<Request, Stored<Season>, undefined, Answer>,
): Act<Answer> {
  return define(name, subjectOf, schemas, SEASON_ONLY, decide);
}

/** An act on one document, which is asked for in the same round trip as who acts and where. */
export function defineActOn<
  Request extends SeasonAddress,
  Subject,
  Answer extends Record<string, unknown>,
>(
  name: string,
  subjectOf: (request: Request) => string,
  schemas: Schemas<Request, Answer>,
  subject: (request: Request) => Promise<Subject>,
  decide: Decide<Request, Stored<Season>, Subject, Answer>,
): Act<Answer> {
  return define(name, subjectOf, schemas, { season: readSeason, subject }, decide);
}

/** An act that may found its season: where there is none yet, it finds null instead of refusing. */
export function defineFoundingAct<
  Request extends SeasonAddress,
  Answer extends Record<string, unknown>,
>(
  name: string,
  subjectOf: (request: Request) => string,
  schemas: Schemas<Request, Answer>,
  decide: Decide<Request, Stored<Season> | null, undefined, Answer>,
): Act<Answer> {
  return define(name, subjectOf, schemas, { season: findSeason, subject: noSubject }, decide);
}

function define<
  Request extends SeasonAddress,
  InSeason,
  Subject,
  Answer extends Record<string, unknown>,
>(
  name: string,
  subjectOf: (request: Request) => string,
  schemas: Schemas<Request, Answer>,
  reading: Reading<Request, InSeason, Subject>,
  decide: Decide<Request, InSeason, Subject, Answer>,
): Act<Answer> {
  return async (data, caller) => {
    const request = parse(schemas.request, data);
    const { uid, at } = caller;
    const intent = { ...request, name, uid, at, subject: subjectOf(request) };
    const answer = await commitOnce(intent, async () =>
      decide(await readScene(request, caller, reading)),
    );
    return schemas.answer.parse(answer);
  };
}

function parse<Request>(schema: z.ZodMiniType<Request>, data: unknown): Request {
  const parsed = schema.safeParse(inNfc(data));
  if (!parsed.success) throw invalidRequest(parsed.error);
  return parsed.data;
}

async function readScene<Request extends SeasonAddress, InSeason, Subject>(
  request: Request,
  { uid, at, email = null, signedInAt = 0 }: Caller,
  reading: Reading<Request, InSeason, Subject>,
): Promise<Scene<Request, InSeason, Subject>> {
  const [{ actor, seat: actorSeat }, season, subject] = await Promise.all([
    readActor(request.bloc, { uid, at, signedInAt }),
    reading.season(request.bloc, request.season),
    reading.subject(request),
  ]);
  return { request, actor, actorSeat, season, subject, at, email, signedInAt };
}

function invalidRequest({ issues }: z.core.$ZodError): DomainError {
  return new DomainError('invalid-request', { fields: [...new Set(issues.flatMap(fieldsOf))] });
}

/** A field that should not be there is blamed on what it is in; the caller wants its name. */
function fieldsOf(issue: z.core.$ZodIssue): string[] {
  if (issue.code !== 'unrecognized_keys') return [issue.path.join('.')];
  return issue.keys.map((key) => [...issue.path, key].join('.'));
}

/**
 * What only looks: parse → who and where → answer. Nothing is written, so nothing is logged, and asking
 * twice needs no id to be safe; it carries one all the same, as every request does.
 */
export function defineReading<Request extends SeasonAddress, Answer>(
  schemas: Schemas<Request, Answer>,
  answer: (scene: Scene<Request>) => Promise<Answer>,
): Act<Answer> {
  return async (data, caller) => {
    const request = parse(schemas.request, data);
    return schemas.answer.parse(await answer(await readScene(request, caller, SEASON_ONLY)));
  };
}
