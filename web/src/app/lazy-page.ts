import type { FunctionComponent } from 'preact';
import { lazy } from 'preact-iso';
import { wordsReady } from '../i18n/language.js';
import { PageNotKept } from './PageNotKept.js';

/** A page of its own file. Without the network, one that was never opened here says so. */
export function lazyPage<Props>(load: () => Promise<FunctionComponent<Props>>) {
  return lazy(async (): Promise<FunctionComponent<Props>> => {
    try {
      const page = await load();
      await wordsReady();
      return page;
    } catch {
      return PageNotKept;
    }
  });
}
