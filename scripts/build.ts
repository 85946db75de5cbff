import { mkdirSync } from 'node:fs';
import { buildFunctions, buildWeb } from './launcher/builds.ts';
import { inRoot } from './launcher/project.ts';
import { productionEnvironment } from './launcher/session.ts';
import { tellFailures } from './launcher/told-failure.ts';

// What `firebase deploy` sends: functions/lib and web/dist.
await tellFailures(async () => {
  const folder = inRoot('.local/build');
  mkdirSync(folder, { recursive: true });
  const env = productionEnvironment();
  await buildFunctions({ env, folder });
  await buildWeb({ env, folder, webFolder: 'dist' });
});
