import type { ErrorDetail } from '@domain/error.js';
import { type ReadonlySignal, signal } from '@preact/signals';
import { ActError } from './act-outcome.js';
import type { ActAnswer, ActName, ActRequest } from './acts.js';
import type { Failure } from './live.js';

/** How an act stands, for a page to say in words. */
export type ActState<Answer> =
  | { phase: 'idle' }
  | { phase: 'sending' }
  /** An attempt got no answer; asking again under the same id. */
  | { phase: 'checking' }
  | { phase: 'done'; answer: Answer }
  | { phase: 'refused'; code: Failure; detail: ErrorDetail }
  /** Given up asking for now: `run` again with the same request asks after the same intent. */
  | { phase: 'unknown' };

export type ActRun<Name extends ActName> = {
  state: ReadonlySignal<ActState<ActAnswer<Name>>>;
  run(request: ActRequest<Name>): Promise<void>;
  reset(): void;
};

export function actRun<Name extends ActName>(name: Name): ActRun<Name> {
  const state = signal<ActState<ActAnswer<Name>>>({ phase: 'idle' });
  return {
    state,
    async run(request) {
      if (state.peek().phase === 'sending' || state.peek().phase === 'checking') return;
      state.value = { phase: 'sending' };
      try {
        const { callAct } = await import('./acts.js');
        const answer = await callAct(name, request, () => {
          state.value = { phase: 'checking' };
        });
        state.value = { phase: 'done', answer };
      } catch (error) {
        state.value =
          error instanceof ActError
            ? { phase: 'refused', code: error.code, detail: error.detail }
            : { phase: 'unknown' };
      }
    },
    reset() {
      state.value = { phase: 'idle' };
    },
  };
}
