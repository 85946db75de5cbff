import type { Codebase, FirebaseConfig } from './firebase-config.ts';
import type { Ports } from './ports.ts';

const policyHeader = 'Content-Security-Policy';

/**
 * firebase.json for one local run: its own ports, its own web build, and a policy that lets the page
 * reach the emulators. The production file never names a loopback address.
 * @param added functions that only this run has
 */
export function deriveConfig(
  config: FirebaseConfig,
  ports: Ports,
  webFolder: string,
  added: Codebase[] = [],
) {
  const { functions, hosting, emulators } = config;
  const origins = emulatorOrigins(ports);
  return {
    ...config,
    functions: added.length === 0 ? functions : [functions, ...added],
    hosting: {
      ...hosting,
      public: webFolder,
      headers: hosting.headers.map((rule) => ({
        ...rule,
        headers: rule.headers.map(({ key, value }) =>
          key === policyHeader
            ? { key, value: withConnectSources(value, origins) }
            : { key, value },
        ),
      })),
    },
    emulators: {
      ...emulators,
      // Tests have projects of their own beside the page's: Firestore would warn at each of their requests.
      singleProjectMode: false,
      hosting: { ...emulators.hosting, port: ports.hosting },
      auth: { ...emulators.auth, port: ports.auth },
      functions: { ...emulators.functions, port: ports.functions },
      firestore: {
        ...emulators.firestore,
        port: ports.firestore,
        websocketPort: ports.firestoreWebsocket,
      },
      hub: { ...emulators.hub, port: ports.hub },
      logging: { ...emulators.logging, port: ports.logging },
      eventarc: { ...emulators.eventarc, port: ports.eventarc },
      tasks: { ...emulators.tasks, port: ports.tasks },
    },
  };
}

/** What the page itself talks to, beside the host that served it. */
function emulatorOrigins(ports: Ports): string[] {
  return [ports.auth, ports.functions, ports.firestore].map((port) => `http://127.0.0.1:${port}`);
}

/** Adds sources to the connect-src of a content security policy, which must have one. */
export function withConnectSources(policy: string, sources: string[]): string {
  const directives = policy.split(';').map((directive) => directive.trim());
  if (!directives.some(isConnect)) throw new Error('the policy has no connect-src');
  return directives
    .map((directive) => (isConnect(directive) ? [directive, ...sources].join(' ') : directive))
    .join('; ');
}

function isConnect(directive: string): boolean {
  return /^connect-src\s/.test(directive);
}
