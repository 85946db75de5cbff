import type { ComponentChildren } from 'preact';
import { useLocation } from 'preact-iso';
import { Banner } from '../components/Banner.js';
import { LiveRegion } from '../components/LiveRegion.js';
import { connection } from '../data/public/connection.js';
import { t } from '../i18n/frame.js';
import { Foot } from './Foot.js';
import './frame.css';
import { Head } from './Head.js';
import { BottomBar } from './Navigation.js';
import { Notices } from './Notices.js';
import { Overlays } from './Overlays.js';

/** What stands around every page; the hall's screen has none of it. */
export function Frame({ children }: { children: ComponentChildren }) {
  const { path } = useLocation();
  if (path === '/hall') return <>{children}</>;
  return (
    <div class="frame">
      <a class="skip" href="#main">
        {t('skip')}
      </a>
      <Head />
      <section class="frame-offline" aria-label={t('notices')}>
        {connection.value === 'offline' && <Banner kind="offline">{t('offline')}</Banner>}
        <Notices />
      </section>
      <main id="main" tabIndex={-1} class="frame-main">
        {children}
      </main>
      <Foot />
      <BottomBar />
      <LiveRegion />
      <Overlays />
    </div>
  );
}
