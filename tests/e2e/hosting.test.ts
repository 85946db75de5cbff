import { beforeAll, expect, it } from 'vitest';
import { HOSTING, OWN_ORIGINS } from './addresses.ts';
import { openBoard } from './board-screen.ts';
import { resetDemo } from './demo-state.ts';
import { takeSeat } from './seats.ts';
import { scoreField } from './sheet-screen.ts';
import { stories } from './story.ts';

const story = stories();
beforeAll(resetDemo);

async function headersOf(path: string): Promise<Headers> {
  const { headers } = await fetch(`${HOSTING}${path}`);
  return headers;
}

/** The policy's directives by name. */
function directives(headers: Headers): Map<string, string> {
  const policy = headers.get('content-security-policy') ?? '';
  return new Map(
    policy.split(';').map((each) => {
      const [name = '', ...values] = each.trim().split(/\s+/);
      return [name, values.join(' ')];
    }),
  );
}

it.each(['/', '/sheet/bnv/self', '/season/2022', '/nowhere'])(
  '%s comes with the security headers and is asked for again each time',
  async (path) => {
    const headers = await headersOf(path);
    const policy = directives(headers);
    expect(headers.get('content-security-policy')).not.toMatch(/unsafe-(inline|eval)/);
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('style-src')).toBe("'self'");
    expect(policy.get('frame-ancestors')).toBe("'none'");
    expect(policy.get('base-uri')).toBe("'none'");
    expect(policy.get('object-src')).toBe("'none'");
    expect(headers.get('strict-transport-security')).toMatch(/max-age=\d{8}/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(headers.get('content-type')).toContain('text/html');
  },
);

it('hashed files are kept for good, and one that is not there is not the page', async () => {
  const page = await (await fetch(HOSTING)).text();
  const assets = page.match(/\/assets\/[^"]+/g) ?? [];
  expect(assets.length).toBeGreaterThan(1);
  for (const asset of assets) {
    const headers = await headersOf(asset);
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  }
  const missing = await fetch(`${HOSTING}/assets/main-00000000.js`);
  expect(missing.status).toBe(404);
});

it('the service worker is asked for again each time, and reaches nothing but the site', async () => {
  const headers = await headersOf('/sw.js');
  expect(headers.get('content-type')).toContain('javascript');
  expect(headers.get('cache-control')).toBe('no-cache');
  expect(directives(headers).get('worker-src')).toBe("'self'");
  const source = await (await fetch(`${HOSTING}/sw.js`)).text();
  expect(source).not.toMatch(/googleapis|__BUILD__/);
});

it.each([
  ['/', true],
  ['/season/2022', true],
  ['/hall', true],
  ['/sheet/bnv/self', false],
  ['/nominations', false],
  ['/sign-in', false],
])('%s asks for the public Firestore ahead: %s', async (path, isBoard) => {
  const page = await (await fetch(`${HOSTING}${path}`)).text();
  expect(/rel="modulepreload"[^>]*board-firestore/.test(page)).toBe(isBoard);
});

it('the page carries no script or style of its own', async () => {
  const page = await (await fetch(HOSTING)).text();
  expect(page).not.toMatch(/<script(?![^>]*\bsrc=)/);
  expect(page).not.toMatch(/<style|\sstyle=|\son\w+=/);
});

story('nobody but the site and its server is asked for anything', async (open) => {
  const window = await open('officer');
  const { page, trouble } = window;
  await openBoard(page);
  await takeSeat(window, 'bnv-officer', '/sheet');
  await scoreField(page, 'ct-1').waitFor();
  for (const path of ['/nominations', '/season/2022', '/hall', '/nowhere', '/design']) {
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
  }
  expect([...trouble.origins].filter((origin) => !OWN_ORIGINS.includes(origin))).toEqual([]);
  expect(trouble.origins.size).toBeGreaterThan(1);
});

story('a visitor of the board loads nothing of signing in or editing', async (open) => {
  const { page } = await open('public');
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await openBoard(page);
  expect(loaded.filter((path) => /auth|editor|Sheet|Nomination|demo-people/.test(path))).toEqual(
    [],
  );
});
