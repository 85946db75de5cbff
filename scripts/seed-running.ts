import { existsSync, readFileSync } from 'node:fs';
import type { FirebaseConfig } from './launcher/firebase-config.ts';
import { isFree, portsOf } from './launcher/ports.ts';
import { inRoot } from './launcher/project.ts';
import { seed } from './launcher/seed.ts';
import { sessionEnvironment } from './launcher/session.ts';
import { ToldFailure, tellFailures } from './launcher/told-failure.ts';

// `npm run seed`: seeds the emulators that `npm start` or `npm run dev` runs in this checkout.
await tellFailures(async () => {
  const config = inRoot('firebase.start.local.json');
  const derived: FirebaseConfig | undefined = existsSync(config)
    ? JSON.parse(readFileSync(config, 'utf8'))
    : undefined;
  const ports = derived && portsOf(derived);
  if (!ports || (await isFree(ports.firestore))) {
    throw new ToldFailure('No emulators are running here: run `npm start`, which also seeds.');
  }
  const env = sessionEnvironment('seed', ports);
  console.log(await seed({ env, folder: inRoot('.local/start') }));
});
