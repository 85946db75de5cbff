import type { Season } from '@domain/season.js';
import { AmendmentNote } from '../../components/AmendmentNote.js';
import { Banner, type BannerKind } from '../../components/Banner.js';
import { Countdown } from '../../components/Countdown.js';
import { EmptyState } from '../../components/EmptyState.js';
import { Icon, type IconName } from '../../components/Icon.js';
import { InLanguage } from '../../components/InLanguage.js';
import { Later } from '../../components/Later.js';
import { LinkButton } from '../../components/LinkButton.js';
import { Reason } from '../../components/Reason.js';
import { Skeleton } from '../../components/Skeleton.js';
import { StatusTag } from '../../components/StatusTag.js';
import { WorkingDays } from '../../components/WorkingDays.js';
import { now } from '../../data/clock.js';
import { t as inBoard } from '../../i18n/board.js';
import { t as inComponents } from '../../i18n/components.js';
import { t } from '../../i18n/design.js';

const KINDS: BannerKind[] = ['info', 'frozen', 'offline', 'warning', 'error'];

const ICONS: IconName[] = [
  ...(['alert', 'arrow-up', 'arrow-down', 'check', 'clock', 'close', 'cloud-off'] as const),
  ...(['dot', 'flag', 'info', 'lock', 'minus', 'pen', 'person'] as const),
  ...(['print', 'rank', 'search', 'snow', 'sync'] as const),
];

const DAY = 86_400_000;

const neverLoaded = () => Promise.reject<() => null>(new Error('as without a network'));

const SEASON: Pick<Season, 'id' | 'amendments'> = {
  id: '2022',
  amendments: [{ at: now.peek(), reason: '1.000,5', sections: ['windows'] }],
};

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
        {[9 * DAY, DAY / 12, -DAY].map((left) => (
          <p key={left}>
            <Countdown until={new Date(now.value.getTime() + left)} what={t('submit')} />
          </p>
        ))}
        <WorkingDays until={new Date(now.value.getTime() + 9 * DAY)} />
        <p>
          <InLanguage vi={t('unit')} en="" /> <Reason text={t('consequenceOne')} />
        </p>
        <AmendmentNote season={SEASON} touches={['windows']} />
        <p class="row small">
          {ICONS.map((name) => (
            <span key={name}>
              <Icon name={name} /> {name}
            </span>
          ))}
        </p>
      </section>
      <section>
        <h2>{t('places')}</h2>
        <Skeleton rows={3} />
        <Later load={neverLoaded} given={{}} meanwhile={<Skeleton rows={1} />} />
        <EmptyState title={t('award')} action={<LinkButton href="/design">{t('save')}</LinkButton>}>
          <p>{t('emptyText')}</p>
        </EmptyState>
      </section>
    </>
  );
}
