import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HOSTING } from './addresses.ts';

/** The name of a hashed file, as the build writes it. */
const HASHED = /([A-Za-z][\w.]*-[\w-]{8})\.(js|css|woff2)\b/g;
/** The same file in the next build. */
const NEXT = /^(.*)\.next\.(js|css|woff2)$/;
const TEXT = /javascript|css|html/;

/** A site of its own that is served by Hosting's answers, and to which a newer build can be deployed. */
export type Deployment = {
  origin: string;
  /** From now on every hashed file has another name, and the old names are gone, as after a deploy. */
  deploy(): void;
  close(): Promise<void>;
};

type Answer = { status: number; headers: [string, string][]; body: Buffer };

/**
 * What the next build answers: each hashed file under another name, and whatever names one names it so. That
 * is all that differs between two builds of the same source for whoever loads them.
 */
async function fromNextBuild(path: string): Promise<Answer> {
  const name = path.split('/').at(-1) ?? '';
  const next = NEXT.exec(name);
  if (next === null && path.startsWith('/assets/'))
    return { status: 404, headers: [], body: EMPTY };
  const answer = await fromHosting(
    next === null ? path : path.replace(name, `${next[1]}.${next[2]}`),
  );
  const type = answer.headers.find(([header]) => header === 'content-type')?.[1] ?? '';
  if (!TEXT.test(type)) return answer;
  const text = answer.body
    .toString('utf8')
    .replace(HASHED, '$1.next.$2')
    .replace(/"id":"(\w+)"/, '"id":"$1next"');
  return { ...answer, body: Buffer.from(text) };
}

const EMPTY = Buffer.alloc(0);

/** What the body is sent as is ours to say. */
const OF_THE_BODY = [
  'connection',
  'content-encoding',
  'content-length',
  'etag',
  'transfer-encoding',
];

async function fromHosting(path: string): Promise<Answer> {
  const response = await fetch(new URL(path, HOSTING), { redirect: 'manual' });
  const headers = [...response.headers].filter(([name]) => !OF_THE_BODY.includes(name));
  return { status: response.status, headers, body: Buffer.from(await response.arrayBuffer()) };
}

export async function openDeployment(): Promise<Deployment> {
  let isNext = false;
  const server: Server = createServer(({ url = '/' }, response) => {
    (isNext ? fromNextBuild(url) : fromHosting(url)).then(
      ({ status, headers, body }) => {
        for (const [name, value] of headers) response.setHeader(name, value);
        response.writeHead(status).end(body);
      },
      () => response.writeHead(502).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    deploy() {
      isNext = true;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
