import { randomUUID } from 'node:crypto';
import { DomainError, type ErrorCode, type ErrorDetail } from '@domain/error.js';
import type { Act } from '../../functions/src/callables/act.js';
import { PEOPLE, SEASON } from '../world.ts';
import { type Named, openStage, type Stage } from './stage.ts';

/** An act under test: how it succeeds. Each test changes the one thing that it is about. */
export type Subject = {
  act: Act<Record<string, unknown>>;
  /** Somebody who may do it. */
  by: Named;
  /** What the request says beside where and under which id. */
  fields: Record<string, unknown>;
  /** The verified address of whoever does it. */
  email?: string;
  /** What must be so for it to succeed, over tests/world.ts. */
  needs: (now: Date) => Record<string, object | null>;
};

export type Manner = {
  by?: Named;
  at?: Date;
  requestId?: string;
  season?: string;
  fields?: Record<string, unknown>;
  /** null = not verified. */
  email?: string | null;
};

export function stageFor(
  subject: Subject,
  changes: (now: Date) => Record<string, object | null> = () => ({}),
): Promise<Stage> {
  return openStage((now) => ({ ...subject.needs(now), ...changes(now) }));
}

/** Does the act on a stage, in the manner given or in the way that succeeds. */
export function perform(subject: Subject, stage: Stage, manner: Manner = {}) {
  const { by = subject.by, at = stage.now, requestId = randomUUID(), season = SEASON } = manner;
  const fields = manner.fields ?? subject.fields;
  const email = manner.email === undefined ? (subject.email ?? null) : manner.email;
  const request = { bloc: stage.bloc, season, requestId, ...fields };
  return subject.act(request, { uid: PEOPLE[by], at, email });
}

export type Refusal = { code: ErrorCode; detail: ErrorDetail };

/** The domain's no. An act that succeeds, or fails in any other way, fails the test. */
export async function refusalOf(act: Promise<unknown>): Promise<Refusal> {
  const ended = await act.then(
    () => 'allowed',
    (error: unknown) => error,
  );
  if (!(ended instanceof DomainError)) {
    throw new Error(`not refused by the domain: ${String(ended)}`, { cause: ended });
  }
  return { code: ended.code, detail: ended.detail };
}

export async function verdictOf(act: Promise<unknown>): Promise<'allowed' | ErrorCode> {
  try {
    await act;
    return 'allowed';
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}
