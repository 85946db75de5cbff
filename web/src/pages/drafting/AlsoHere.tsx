import { Icon } from '../../components/Icon.js';
import type { Present } from '../../data/presence-state.js';
import { t } from '../../i18n/drafting.js';
import { postOf } from './colleagues.js';

/** More names than these would push the page about on a phone. */
const MOST = 2;

/** One line at the head of the page, kept free also while nobody is there, so that nothing moves. */
export function AlsoHere({ present }: { present: readonly Present[] }) {
  const more = present.length - MOST;
  return (
    <div class="also-here">
      {present.length > 0 && (
        <ul aria-label={t('alsoHere')}>
          {present.slice(0, MOST).map((each) => (
            <li key={each.uid} class={each.isFading ? 'here here-fading' : 'here'}>
              <Icon name={each.field === null || each.isFading ? 'person' : 'pen'} />
              <span class="here-words">{wordsFor(each)}</span>
            </li>
          ))}
          {more > 0 && <li class="here-more">{t('andMore', { count: more })}</li>}
        </ul>
      )}
    </div>
  );
}

function wordsFor(present: Present): string {
  const post = postOf(present);
  if (present.isFading) return t('fading', { post });
  return present.field === null ? t('looking', { post }) : t('editing', { post });
}
