/**
 * Opens the page without a network. Hand-written, because it does four things; what it may not do is
 * as important: it answers for nothing but this site's own page and its hashed files, so no word to or
 * from Firestore, Auth or the Functions passes through it.
 *
 * `BUILD` stands here when service-worker-plugin.ts writes /sw.js. Why it takes over at once, and why
 * no old version can keep anybody: docs/decisions/0006-open-without-a-network.md.
 */

/** @type {{ id: string, page: string, shell: string[], editor: string[] }} */
const BUILD = __BUILD__;

const CACHE = `shell-${BUILD.id}`;

/** Caches that are kept: this build's, and the one before it for pages that are still open. */
const KEPT = 2;

/** Somebody left this computer with nothing on it: pages that are still open here bring nothing back. */
let isForgotten = false;

/** A network that takes longer to answer is treated as none, if there is something to show. */
const PATIENCE_MS = 3_000;

addEventListener('install', (event) => {
  event.waitUntil(keep([BUILD.page, ...BUILD.shell]).then(() => skipWaiting()));
});

addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

async function takeOver() {
  const names = (await caches.keys()).filter((name) => name.startsWith('shell-'));
  const others = names.filter((name) => name !== CACHE);
  for (const name of others.slice(0, Math.max(0, others.length - KEPT + 1))) {
    await caches.delete(name);
  }
  // The page is asked for while this worker starts, so that it costs a visitor nothing.
  await registration.navigationPreload?.enable();
  await clients.claim();
}

/** Adds what is not there yet; a file of another build is the same file if it has the same name. */
async function keep(paths) {
  const cache = await caches.open(CACHE);
  await Promise.all(
    paths.map(async (path) => {
      if (await cache.match(path)) return;
      const known = path.startsWith('/assets/') ? await caches.match(path) : undefined;
      const response =
        known ?? (await fetch(path, { cache: known ? 'default' : cacheModeOf(path) }));
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      await cache.put(path, response);
    }),
  );
}

/** Hashed files may come from the browser's own cache: mostly the page has just loaded them. */
function cacheModeOf(path) {
  return path.startsWith('/assets/') ? 'default' : 'no-cache';
}

/** The page says what it has loaded before this worker was there, and whether somebody signed in. */
addEventListener('message', (event) => {
  const { visited = [], isEditor = false, forget = false } = event.data ?? {};
  isForgotten = forget;
  if (forget) return;
  const paths = visited.filter((path) => path.startsWith('/assets/'));
  event.waitUntil(
    keep([...paths, ...(isEditor ? BUILD.editor : [])]).catch(() => {
      // Without the network now; the next page load says it again.
    }),
  );
});

addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== location.origin || request.method !== 'GET') return;
  if (request.mode === 'navigate') {
    // Firebase's own addresses, and files that are asked for by name.
    if (pathname.startsWith('/__/') || pathname === '/sw.js') return;
    event.respondWith(openPage(event));
  } else if (pathname.startsWith('/assets/') || BUILD.shell.includes(pathname)) {
    event.respondWith(openFile(request, pathname));
  }
});

/** From the network, so that a new build is seen at once; from the cache when it does not answer. */
async function openPage(event) {
  const asked = event.preloadResponse.then((preloaded) => preloaded ?? fetch(event.request));
  event.waitUntil(asked.catch(() => undefined));
  const kept = await caches.match(BUILD.page);
  if (kept === undefined) return asked;
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, kept));
  return Promise.race([
    asked.then((response) => (response.status < 500 ? response : kept)),
    late,
  ]).catch(() => kept);
}

/** A hashed file never changes. The few others are this build's, as the page that asks for them is. */
async function openFile(request, path) {
  if (isForgotten) return fetch(request);
  const cache = await caches.open(CACHE);
  const own = await cache.match(path);
  if (own !== undefined) return own;
  const response = (await caches.match(path)) ?? (await fetch(request));
  if (response.ok) await cache.put(path, response.clone());
  return response;
}
