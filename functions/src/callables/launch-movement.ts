import {
  LaunchMovementAnswer,
  LaunchMovementRequest,
  launchedMovement,
} from '../domain/acts/launch-movement.js';
import { DomainError } from '../domain/error.js';
import { findMovement, writeMovement } from '../store/movements.js';
import { defineAct } from './act.js';

/** The secretariat records a movement of the State or the bloc, a leader launches one of the own unit. */
export const launchMovement = defineAct(
  'launchMovement',
  ({ movement }) => `movements/${movement}`,
  { request: LaunchMovementRequest, answer: LaunchMovementAnswer },
  async ({ request, actor, season }) => {
    const launched = launchedMovement(actor, season.data, request);
    const { movement } = request;
    if ((await findMovement(request)) !== null) {
      throw new DomainError('movement-exists', { movement });
    }
    return {
      log: { member: launched.member, old: null, new: launched },
      answer: { movement },
      write: (batch) => writeMovement(batch, request, null, launched),
    };
  },
);
