import { useSignal, useSignalEffect } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { wordsReady } from '../i18n/language.js';
import { offerTour, openCommands, overlay, typeAhead } from './overlay.js';

type Loaded = { commands?: ComponentType; offer?: ComponentType; tour?: ComponentType };

const LOAD = {
  commands: async () => (await import('./CommandList.js')).CommandList,
  offer: async () => (await import('./TourOffer.js')).TourOffer,
  tour: async () => (await import('./Tour.js')).Tour,
};

/** The tour waits until the visitor has seen the page itself. */
const TOUR_AFTER = 4000;

/** Command list and tour: fetched when first wanted, so that the board does not carry them. */
export function Overlays() {
  const loaded = useSignal<Loaded>({});
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isAwaited = overlay.peek() === 'commands' && loaded.peek().commands === undefined;
      if (isAwaited && typeAhead(event)) event.preventDefault();
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      openCommands();
    };
    addEventListener('keydown', onKey);
    const timer = setTimeout(offerTour, TOUR_AFTER);
    return () => {
      removeEventListener('keydown', onKey);
      clearTimeout(timer);
    };
  }, [loaded]);
  useSignalEffect(() => {
    const wanted = overlay.value;
    if (wanted === 'none' || loaded.peek()[wanted] !== undefined) return;
    LOAD[wanted]()
      .then(async (component) => {
        await wordsReady();
        loaded.value = { ...loaded.peek(), [wanted]: component };
      })
      // Without a network the overlay does not open; the next press tries again.
      .catch(() => {
        overlay.value = 'none';
      });
  });
  if (overlay.value === 'none') return null;
  const Component = loaded.value[overlay.value];
  return Component === undefined ? null : <Component />;
}
