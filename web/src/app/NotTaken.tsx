import { Banner } from '../components/Banner.js';
import { LinkButton } from '../components/LinkButton.js';
import type { Failure } from '../data/live.js';
import { t as drafting } from '../i18n/drafting.js';
import { t } from '../i18n/kept.js';
import { keptWords } from '../pages/drafting/kept-words.js';

/** What was typed and can never be sent, and why: also where the form that it was typed in is gone. */
export function NotTaken({ reasons }: { reasons: readonly Failure[] }) {
  return (
    <Banner
      kind="error"
      title={t('notTaken', { count: reasons.length })}
      action={<LinkButton href="/local-copies">{drafting('copies')}</LinkButton>}
    >
      {[...new Set(reasons.map(keptWords)), t('notTakenText')].join(' ')}
    </Banner>
  );
}
