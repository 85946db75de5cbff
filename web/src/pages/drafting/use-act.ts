import { useMemo } from 'preact/hooks';
import { type ActState, actRun } from '../../data/act-run.js';
import type { ActAnswer, ActName, ActRequest } from '../../data/acts.js';

type Using<Name extends ActName> = {
  state: ActState<ActAnswer<Name>>;
  isBusy: boolean;
  /** Sends it; the same request again asks after the same intent. */
  send: (request: ActRequest<Name>) => Promise<void>;
  reset: () => void;
};

/** One act of a form or dialog; `onDone` is called once the server has said that it is done. */
export function useAct<Name extends ActName>(
  name: Name,
  onDone: (answer: ActAnswer<Name>) => void,
): Using<Name> {
  const act = useMemo(() => actRun(name), [name]);
  const state = act.state.value;
  return {
    state,
    isBusy: state.phase === 'sending' || state.phase === 'checking',
    async send(request) {
      await act.run(request);
      const ended = act.state.peek();
      if (ended.phase !== 'done') return;
      act.reset();
      onDone(ended.answer);
    },
    reset: act.reset,
  };
}
