import { Slug } from '@domain/id.js';

const KEY = 'khoi-thi-dua.bloc';

/** The bloc that this site is built for: what a visitor sees who has not asked for another one. */
export const HOME_BLOC = Slug.parse(import.meta.env.VITE_BLOC || 'tong-hop');

/**
 * The bloc that this page is about, from its load to the next: `?bloc=` asks for one and is remembered on
 * this machine, so that the Council goes about in a bloc that it has opened.
 */
export const BLOC = chosenBloc();

function chosenBloc(): string {
  if (typeof location === 'undefined') return HOME_BLOC;
  const asked = Slug.safeParse(new URLSearchParams(location.search).get('bloc'));
  if (asked.success) remember(asked.data);
  return asked.success ? asked.data : remembered();
}

function remembered(): string {
  try {
    const known = Slug.safeParse(localStorage.getItem(KEY));
    return known.success ? known.data : HOME_BLOC;
  } catch {
    return HOME_BLOC;
  }
}

function remember(bloc: string): void {
  try {
    if (bloc === HOME_BLOC) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, bloc);
  } catch {
    // Storage switched off: the choice holds for this page.
  }
}

/** Where a bloc's page begins; a full load, so that nothing of the bloc before stays in memory. */
export function blocHref(bloc: string): string {
  return `/?bloc=${bloc}`;
}
