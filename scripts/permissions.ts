import { mkdirSync, writeFileSync } from 'node:fs';
import { buildFunctions } from './launcher/builds.ts';
import { inRoot } from './launcher/project.ts';
import { nodeEnvironment } from './launcher/session.ts';
import { tellFailures } from './launcher/told-failure.ts';
import { permissionsPage } from './permissions/table.ts';

// `npm run permissions`: writes docs/permissions.md from the one table that the callables ask.
await tellFailures(async () => {
  const folder = inRoot('.local/permissions');
  mkdirSync(folder, { recursive: true });
  await buildFunctions({ env: nodeEnvironment(), folder });
  const { PERMISSIONS } = await import('../functions/lib/domain/permission.js');
  writeFileSync(inRoot('docs/permissions.md'), permissionsPage(PERMISSIONS));
  console.log('docs/permissions.md is up to date.');
});
