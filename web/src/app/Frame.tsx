import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { LiveRegion } from '../components/LiveRegion.js';
import { t } from '../i18n/frame.js';
import { Bars } from './Bars.js';
import { Foot } from './Foot.js';
import './frame.css';
import { Head } from './Head.js';
import { keepFocus } from './keep-focus.js';
import { BottomBar } from './Navigation.js';
import { Overlays } from './Overlays.js';
import { PageComing } from './PageComing.js';
import { isPageComing } from './page-coming.js';

/** What stands around every page; the hall's screen has none of it. */
export function Frame({ children }: { children: ComponentChildren }) {
  const { path } = useLocation();
  useEffect(keepFocus, []);
  if (path === '/hall') return <>{children}</>;
  return (
    <div class="frame">
      <a class="skip" href="#main">
        {t('skip')}
      </a>
      <Head />
      <main id="main" tabIndex={-1} class="frame-main" aria-busy={isPageComing.value || undefined}>
        {children}
      </main>
      <Bars />
      <Foot />
      <BottomBar />
      <LiveRegion />
      <PageComing />
      <Overlays />
    </div>
  );
}
