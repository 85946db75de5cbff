import type { Role } from '@domain/seat.js';
import { useLocation } from 'preact-iso';
import { Icon, type IconName } from '../components/Icon.js';
import { session } from '../data/session.js';
import { t } from '../i18n/frame.js';
import { unseenNotices } from './unseen-notices.js';

type Item = { href: string; label: string; short?: string; icon: IconName };

/** What is due comes first for those who have a seat; nobody else has anything due. */
function pages(): Item[] {
  const work: Item = { href: '/work', label: t('work'), short: t('workShort'), icon: 'clock' };
  return [
    ...(session.value.state === 'signed-out' ? [] : [work]),
    { href: '/', label: t('board'), icon: 'rank' },
    { href: '/sheet', label: t('sheet'), icon: 'pen' },
    {
      href: '/nominations',
      label: t('nominations'),
      short: t('nominationsShort'),
      icon: 'flag',
    },
  ];
}

/** In the top bar, which has the room; on a phone they are at the foot of every page. */
function morePages(): Item[] {
  return [
    { href: '/agreement', label: t('agreementShort'), icon: 'check' },
    { href: '/movements', label: t('movementsShort'), icon: 'flag' },
    ...managing(),
  ];
}

/** For those who set seasons up, give seats or open blocs; on a phone they are reached from the account's page. */
function managing(): Item[] {
  const who = session.value;
  if (who.state !== 'signed-in') return [];
  const has = (...roles: Role[]) => who.seat?.roles.some((role) => roles.includes(role)) ?? false;
  const setup: Item = { href: '/setup', label: t('setupShort'), icon: 'pen' };
  const people: Item = { href: '/people', label: t('peopleShort'), icon: 'person' };
  const blocs: Item = { href: '/blocs', label: t('blocsShort'), icon: 'flag' };
  return [
    ...(has('head', 'deputy') || who.isCouncil ? [setup] : []),
    ...(has('leader', 'head') || who.isCouncil ? [people] : []),
    ...(who.isCouncil ? [blocs] : []),
  ];
}

/** `/sheet/bnv/self` is still on the sheet's page; only `/` itself and a season are on the board's. */
function isCurrent(href: string, path: string): boolean {
  if (href === '/') return path === '/' || path.startsWith('/season/');
  return path === href || path.startsWith(`${href}/`);
}

export function TopBar() {
  const { path } = useLocation();
  return (
    <nav class="top-bar" aria-label={t('navigation')}>
      {[...pages(), ...morePages()].map(({ href, label }) => (
        <a key={href} href={href} aria-current={isCurrent(href, path) ? 'page' : undefined}>
          {label}
          {href === '/work' && <Unseen />}
        </a>
      ))}
    </nav>
  );
}

/** The same pages within reach of a thumb; shown instead of the top bar on a phone. */
export function BottomBar() {
  const { path } = useLocation();
  const me: Item = {
    href: '/sign-in',
    label: session.value.state === 'signed-in' ? t('seat') : t('signIn'),
    icon: 'person',
  };
  return (
    <nav class="bottom-bar" aria-label={t('navigation')}>
      {[...pages(), me].map(({ href, label, short, icon }) => (
        <a key={href} href={href} aria-current={isCurrent(href, path) ? 'page' : undefined}>
          <Icon name={icon} />
          <span>
            {short ?? label}
            {href === '/work' && <Unseen />}
          </span>
        </a>
      ))}
    </nav>
  );
}

/** How many reminders wait: a number to see, a sentence to hear. */
function Unseen() {
  const count = unseenNotices.value;
  if (count === 0) return null;
  return (
    <>
      {' '}
      <span class="nav-count number" aria-hidden="true">
        {count}
      </span>
      <span class="unseen">({t('unseenNotices', { count })})</span>
    </>
  );
}
