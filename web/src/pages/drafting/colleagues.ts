import { type ReadonlySignal, signal } from '@preact/signals';
import { createContext } from 'preact';
import type { Present } from '../../data/presence-state.js';
import { t } from '../../i18n/drafting.js';
import { inLanguage } from '../../i18n/text.js';

/** Who else has the page's document open for writing. */
export const Colleagues = createContext<ReadonlySignal<readonly Present[]>>(signal([]));

export function postOf({ post, postEn }: Present): string {
  return inLanguage(post, postEn);
}

/**
 * What has changed, in sentences worth hearing: who came, and who came to the field where one is
 * oneself. That somebody left or moved elsewhere is seen, not said.
 */
export function sayings(
  before: readonly Present[],
  after: readonly Present[],
  field: string | null,
): string[] {
  return after.flatMap((present) => {
    const known = before.find(({ uid }) => uid === present.uid);
    const post = postOf(present);
    const isAtMine = field !== null && present.field === field;
    if (isAtMine && known?.field !== field) return [t('atYourField', { post })];
    return known === undefined ? [t('joined', { post })] : [];
  });
}
