import { Banner, type BannerKind } from '../../components/Banner.js';
import { EmptyState } from '../../components/EmptyState.js';
import { LinkButton } from '../../components/LinkButton.js';
import { Skeleton } from '../../components/Skeleton.js';
import { StatusTag } from '../../components/StatusTag.js';
import { t as inBoard } from '../../i18n/board.js';
import { t as inComponents } from '../../i18n/components.js';
import { t } from '../../i18n/design.js';

const KINDS: BannerKind[] = ['info', 'frozen', 'offline', 'warning', 'error'];

export function NoticeSamples() {
  return (
    <>
      <section>
        <h2>{t('banners')}</h2>
        {KINDS.map((kind) => (
          <Banner key={kind} kind={kind} title={inComponents(kind)}>
            <p>{t('consequenceOne')}</p>
          </Banner>
        ))}
      </section>
      <section>
        <h2>{t('status')}</h2>
        <div class="row">
          <StatusTag tone="empty">{inBoard('empty')}</StatusTag>
          <StatusTag tone="draft">{inBoard('draft')}</StatusTag>
          <StatusTag tone="done">{inBoard('submitted')}</StatusTag>
          <StatusTag tone="sealed">{inBoard('appraised')}</StatusTag>
          <StatusTag tone="stopped">{t('withdraw')}</StatusTag>
        </div>
      </section>
      <section>
        <h2>{t('places')}</h2>
        <Skeleton rows={3} />
        <EmptyState title={t('award')} action={<LinkButton href="/design">{t('save')}</LinkButton>}>
          <p>{t('emptyText')}</p>
        </EmptyState>
      </section>
    </>
  );
}
