import { readFileSync } from 'node:fs';
import { PERMISSIONS } from '@domain/permission.js';
import { expect, it } from 'vitest';
import { permissionsPage } from '../../../scripts/permissions/table.ts';

it('docs/permissions.md is what `npm run permissions` would write', () => {
  const page = readFileSync(new URL('../../../docs/permissions.md', import.meta.url), 'utf8');
  expect(page).toBe(permissionsPage(PERMISSIONS));
});
