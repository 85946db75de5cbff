import { useSignal } from '@preact/signals';
import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { session } from '../../data/session.js';
import { wordsReady } from '../../i18n/language.js';

type Props<Given extends object> = {
  load: () => Promise<ComponentType<Given>>;
  given: Given;
  /** What everybody else sees. */
  otherwise?: ComponentChildren;
};

/** What only people of the bloc may read; its code, and the editors' database, are loaded for them alone. */
export function WithSeat<Given extends object>({ load, given, otherwise }: Props<Given>) {
  const Part = useSignal<ComponentType<Given> | null>(null);
  const who = session.value;
  const isInside = who.state === 'signed-in' && (who.seat !== null || who.isCouncil);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `load` is written in place, and loads the same.
  useEffect(() => {
    if (!isInside) return;
    load()
      .then(async (part) => {
        await wordsReady();
        Part.value = part;
      })
      // Without the network the public part stands by itself.
      .catch(() => undefined);
  }, [isInside]);
  if (!isInside) return <>{who.state === 'unknown' ? null : otherwise}</>;
  return Part.value === null ? null : <Part.value {...given} />;
}
