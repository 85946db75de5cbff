import { LinkButton } from '../../components/LinkButton.js';
import { PageHeading } from '../../components/PageHeading.js';
import { t } from '../../i18n/not-found.js';

export function NotFoundPage() {
  return (
    <div class="stack">
      <PageHeading title={t('title')} />
      <p>{t('text')}</p>
      <LinkButton href="/" kind="primary">
        {t('home')}
      </LinkButton>
    </div>
  );
}
