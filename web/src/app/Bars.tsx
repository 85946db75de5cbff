import { useEffect, useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Banner } from '../components/Banner.js';
import { connection } from '../data/public/connection.js';
import { t } from '../i18n/frame.js';
import { Notices } from './Notices.js';

/**
 * What concerns every page, at the foot of the window. It comes and goes while people type: so it lies over the
 * page, and the room that it has once taken at the page's end stays until the next page, that nothing moves when it goes.
 */
export function Bars() {
  const { path } = useLocation();
  const room = useRef<HTMLElement>(null);
  const bars = useRef<HTMLDivElement>(null);
  const page = useRef(path);
  const taken = useRef(0);
  useEffect(() => {
    if (page.current !== path) taken.current = 0;
    page.current = path;
    const [outer, inner] = [room.current, bars.current];
    if (outer === null || inner === null) return undefined;
    const watch = new ResizeObserver(() => {
      const { top, height } = inner.getBoundingClientRect();
      taken.current = Math.max(taken.current, height);
      outer.style.minBlockSize = `min(50dvh, ${taken.current}px)`;
      document.documentElement.style.setProperty('--bars', `${height}px`);
      if (height > 0) uncover(top);
    });
    watch.observe(inner);
    return () => watch.disconnect();
  }, [path]);
  return (
    <section ref={room} class="frame-bars" aria-label={t('notices')}>
      <div ref={bars}>
        {connection.value === 'offline' && <Banner kind="offline">{t('offline')}</Banner>}
        <Notices />
      </div>
    </section>
  );
}

/** What is typed into never lies behind them (WCAG 2.4.11); where it doesn't, it stays where it is. */
function uncover(top: number): void {
  const focused = document.activeElement;
  if (focused === null || !document.getElementById('main')?.contains(focused)) return;
  if (focused.getBoundingClientRect().bottom > top) focused.scrollIntoView({ block: 'nearest' });
}
