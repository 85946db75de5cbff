import {
  ReviseMovementAnswer,
  ReviseMovementRequest,
  revisedMovement,
} from '../domain/acts/revise-movement.js';
import { DomainError } from '../domain/error.js';
import { findMovement, writeMovement } from '../store/movements.js';
import { defineAct } from './act.js';

/** Whoever may launch it changes what a movement says of itself, its last day included. */
export const reviseMovement = defineAct(
  'reviseMovement',
  ({ movement }) => `movements/${movement}`,
  { request: ReviseMovementRequest, answer: ReviseMovementAnswer },
  async ({ request, actor, season }) => {
    const stored = await findMovement(request);
    if (stored === null) throw new DomainError('not-found', { what: 'movement' });
    const revised = revisedMovement(actor, season.data, stored.data, request);
    return {
      log: { member: revised.member, old: stored.data, new: revised },
      answer: { revision: revised.revision },
      write: (batch) => writeMovement(batch, request, stored, revised),
    };
  },
);
