import { isValidAt } from '@domain/validity.js';
import { serverNow } from '../data/clock.js';
import { BLOC } from '../data/current-bloc.js';
import { liveMembers } from '../data/public/members.js';
import { liveSeasons } from '../data/public/season.js';
import { session } from '../data/session.js';
import { t } from '../i18n/commands.js';
import { t as inFrame } from '../i18n/frame.js';
import { language, setLanguage } from '../i18n/language.js';
import { collate, inLanguage } from '../i18n/text.js';
import { openTour } from './overlay.js';
import { setTheme } from './theme.js';

/** `href` goes somewhere, `run` does something. */
export type Command = { label: string; kind: string } & (
  | { href: string; run?: never }
  | { run: () => void; href?: never }
);

export function commands(): Command[] {
  return [...pages(), ...units(), ...seasons(), ...settings()];
}

function pages(): Command[] {
  const kind = t('page');
  return [
    { kind, label: inFrame('board'), href: '/' },
    { kind, label: inFrame('work'), href: '/work' },
    { kind, label: inFrame('sheet'), href: '/sheet' },
    { kind, label: inFrame('nominations'), href: '/nominations' },
    { kind, label: inFrame('agreementPage'), href: '/agreement' },
    { kind, label: inFrame('movements'), href: '/movements' },
    { kind, label: inFrame('hall'), href: '/hall' },
    ...(setsUp() ? [{ kind, label: inFrame('setup'), href: '/setup' }] : []),
    ...(seesPeople() ? [{ kind, label: inFrame('people'), href: '/people' }] : []),
    { kind, label: inFrame('blocs'), href: '/blocs' },
    { kind, label: inFrame('join'), href: '/join' },
    { kind, label: inFrame('signIn'), href: '/sign-in' },
  ];
}

/** The secretariat and the Council prepare seasons. */
function setsUp(): boolean {
  const who = session.value;
  const isSecretariat = (role: string) => role === 'head' || role === 'deputy';
  return (
    who.state === 'signed-in' && (who.isCouncil || Boolean(who.seat?.roles.some(isSecretariat)))
  );
}

/** Whoever has a seat sees who has the others of the unit. */
function seesPeople(): boolean {
  const who = session.value;
  return who.state === 'signed-in' && (who.seat !== null || who.isCouncil);
}

function units(): Command[] {
  const live = liveMembers(BLOC).value;
  if (live.state !== 'ready') return [];
  const isSignedIn = session.value.state === 'signed-in';
  // Not the page's clock, which ticks in steps: a unit that has just joined would be missing for one.
  const now = serverNow();
  return live.data
    .filter((member) => isValidAt(member, now))
    .sort((a, b) => collate(a.unit, b.unit))
    .map((member) => {
      const unit = inLanguage(member.unit, member.unitEn);
      return isSignedIn
        ? { kind: t('unit'), label: t('self', { unit }), href: `/sheet/${member.id}/self` }
        : { kind: t('unit'), label: t('onBoard', { unit }), href: `/#unit-${member.id}` };
    });
}

function seasons(): Command[] {
  const live = liveSeasons(BLOC).value;
  if (live.state !== 'ready') return [];
  return live.data.map(({ id }) => ({
    kind: t('season'),
    label: inFrame('season', { season: id }),
    href: `/season/${id}`,
  }));
}

function settings(): Command[] {
  const kind = t('setting');
  const other = language() === 'vi' ? 'en' : 'vi';
  return [
    { kind, label: inFrame('themeLight'), run: () => setTheme('light') },
    { kind, label: inFrame('themeDark'), run: () => setTheme('dark') },
    { kind, label: inFrame('themeSystem'), run: () => setTheme('system') },
    { kind, label: other === 'en' ? 'English' : 'Tiếng Việt', run: () => setLanguage(other) },
    { kind, label: inFrame('tour'), run: openTour },
  ];
}
