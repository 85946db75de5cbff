import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { session } from '../../data/session.js';
import { wordsReady } from '../../i18n/language.js';

/** The board's control, for those who hold it; its code and the acts' are loaded for them alone. */
export function Secretariat() {
  const Control = useSignal<ComponentType | null>(null);
  const who = session.value;
  const holds =
    who.state === 'signed-in' &&
    (who.isCouncil ||
      who.seat?.roles.some((role) => role === 'head' || role === 'deputy') === true);
  useEffect(() => {
    if (!holds) return;
    import('../board-control/BoardControl.js')
      .then(async ({ BoardControl }) => {
        await wordsReady();
        Control.value = BoardControl;
      })
      // Without a network there is nothing to control; the next visit loads it.
      .catch(() => undefined);
  }, [holds, Control]);
  return holds && Control.value !== null ? <Control.value /> : null;
}
