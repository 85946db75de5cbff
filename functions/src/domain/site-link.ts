/*
 * Addresses of pages, for letters. `site` is the origin of the site. Each names the bloc, because the page
 * shows the last one that its reader was in.
 */

/** Where what is due stands. */
export function workLink(site: string, bloc: string): string {
  return `${site}/work?bloc=${bloc}`;
}

/**
 * Where an invitation is taken up. The secret follows a `#`: a browser sends that part to no server, so
 * that it stands in no log of requests and in no `Referer`.
 */
export function joinLink(site: string, bloc: string, secret: string): string {
  return `${site}/join?bloc=${bloc}#${secret}`;
}
