import type { ActState } from '../../data/act-run.js';

type State = ActState<never>;

export const REFUSED: State = { phase: 'refused', code: 'window-closed', detail: {} };

/** All that an act can be while it is on screen. */
export const ACT_STATES: readonly State[] = [
  { phase: 'idle' },
  { phase: 'sending' },
  { phase: 'checking' },
  REFUSED,
  { phase: 'unknown' },
];
