import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import { deriveConfig } from './derived-config.ts';
import { type Codebase, readFirebaseConfig } from './firebase-config.ts';
import { killSession, sessionMark, sessionVariable } from './leftovers.ts';
import type { Ports } from './ports.ts';
import { inRoot, projectId } from './project.ts';

/** One command's run of the emulators: its ports, its files, and what its children are told. */
export interface Session {
  name: string;
  ports: Ports;
  /** The derived firebase.json. */
  config: string;
  /** Git-ignored folder for logs. */
  folder: string;
  /** Where this session's web build goes, from `web/`. */
  webFolder: string;
  env: NodeJS.ProcessEnv;
}

/** Whatever ends this process, a failure of its own included, ends the session's children too. */
export function openSession(name: string, ports: Ports, added: Codebase[] = []): Session {
  const folder = inRoot('.local', name);
  const config = inRoot(`firebase.${name}.local.json`);
  const webFolder = `dist-${name}`;
  const derived = deriveConfig(readFirebaseConfig(), ports, `web/${webFolder}`, added);
  process.once('exit', () => killSession(name, process.pid));
  mkdirSync(folder, { recursive: true });
  mkdirSync(inRoot('web', webFolder), { recursive: true });
  writeFileSync(config, `${JSON.stringify(derived, null, 2)}\n`);
  return { name, ports, config, folder, webFolder, env: sessionEnvironment(name, ports) };
}

/** Where the emulators of a session answer, out of its environment. */
export function addressesIn(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const names = Object.keys(env).filter((name) => /_(EMULATOR_HOST|ORIGIN)$/.test(name));
  return Object.fromEntries(names.map((name) => [name, env[name]]));
}

/** What tests, the seed and the benchmark are told. */
export function sessionEnvironment(name: string, ports: Ports): NodeJS.ProcessEnv {
  const local = (port: number) => `127.0.0.1:${port}`;
  return {
    ...nodeEnvironment(),
    [sessionVariable]: sessionMark(name, process.pid),
    GCLOUD_PROJECT: projectId,
    FIRESTORE_EMULATOR_HOST: local(ports.firestore),
    FIREBASE_AUTH_EMULATOR_HOST: local(ports.auth),
    FUNCTIONS_ORIGIN: `http://${local(ports.functions)}`,
    HOSTING_ORIGIN: `http://${local(ports.hosting)}`,
    VITE_EMULATORS: JSON.stringify({
      auth: ports.auth,
      functions: ports.functions,
      firestore: ports.firestore,
    }),
    // Outside Google Cloud the client libraries would look for its metadata server and warn.
    METADATA_SERVER_DETECTION: 'none',
  };
}

/**
 * This process runs on Node 24; its children find the same one first. Each function of the emulator is a
 * process of its own: what the first compiles, the others read.
 */
export function nodeEnvironment(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_COMPILE_CACHE: inRoot('.local/compiled'),
    PATH: [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter),
  };
}

/** Without the emulators' addresses: a page built with them must never be deployed. */
export function productionEnvironment(): NodeJS.ProcessEnv {
  const { VITE_EMULATORS: _, ...env } = nodeEnvironment();
  return env;
}
