import { createServer } from 'node:net';
import type { FirebaseConfig } from './firebase-config.ts';
import { ToldFailure } from './told-failure.ts';

/** The order is the offset from a port base: hosting N, auth N+1, and so on. */
const listeners = [
  'hosting',
  'auth',
  'functions',
  'firestore',
  'firestoreWebsocket',
  'hub',
  'logging',
  'eventarc',
  'tasks',
  'vite',
] as const;

export type Listener = (typeof listeners)[number];
export type Ports = Record<Listener, number>;

/** Vite's own default; Firebase's configuration has no place for it. */
const vitePort = 5173;

export function portsOf({ emulators }: Pick<FirebaseConfig, 'emulators'>): Ports {
  return {
    hosting: emulators.hosting.port,
    auth: emulators.auth.port,
    functions: emulators.functions.port,
    firestore: emulators.firestore.port,
    firestoreWebsocket: emulators.firestore.websocketPort,
    hub: emulators.hub.port,
    logging: emulators.logging.port,
    eventarc: emulators.eventarc.port,
    tasks: emulators.tasks.port,
    vite: vitePort,
  };
}

export function portsFrom(base: number): Ports {
  const ports = listeners.map((listener, offset) => [listener, base + offset]);
  return Object.fromEntries(ports) as Ports;
}

export function readPortBase(text: string): number {
  const base = Number(text);
  const last = 65_535 - listeners.length;
  if (Number.isInteger(base) && base >= 1024 && base <= last) return base;
  throw new ToldFailure(`--port-base takes a whole number from 1024 to ${last}, not "${text}".`);
}

/** Tells the first taken port, and how to take others. */
export async function requireFree(ports: Ports, command: string): Promise<void> {
  for (const [listener, port] of Object.entries(ports)) {
    if (await isFree(port)) continue;
    const { hosting: base } = await freePorts();
    throw new ToldFailure(
      `Port ${port} (${listener}) is taken by another program: stop it, or choose other ports with \`${command} -- --port-base ${base}\`.`,
    );
  }
}

/** Free ports away from the usual ones; random, so that two test runs seldom want the same. */
export async function freePorts(): Promise<Ports> {
  for (let attempt = 0; attempt < 50; attempt++) {
    const ports = portsFrom(22_000 + 20 * Math.floor(Math.random() * 450));
    const free = await Promise.all(Object.values(ports).map(isFree));
    if (free.every(Boolean)) return ports;
  }
  throw new ToldFailure(
    'No ten free ports in a row between 22000 and 31000: choose with --port-base.',
  );
}

export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
