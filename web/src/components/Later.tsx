import { useSignal } from '@preact/signals';
import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { wordsReady } from '../i18n/language.js';

type Props<Given extends object> = {
  /** One function for all its uses: another one loads anew. */
  load: () => Promise<ComponentType<Given>>;
  given: Given;
  /** Stands there until then, and for good where it cannot be had. */
  meanwhile?: ComponentChildren;
};

/** A part of a page whose code, and what that code needs, come after the page. */
export function Later<Given extends object>({ load, given, meanwhile }: Props<Given>) {
  const loaded = useSignal<{ part?: ComponentType<Given> }>({});
  useEffect(() => {
    load().then(
      async (part) => {
        await wordsReady();
        loaded.value = { part };
      },
      // Without the network the page stands by itself; the next visit loads it.
      () => undefined,
    );
  }, [load, loaded]);
  const Part = loaded.value.part;
  return Part === undefined ? meanwhile : <Part {...given} />;
}
