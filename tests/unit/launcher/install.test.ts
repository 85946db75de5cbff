import { expect, it } from 'vitest';
import { isUpToDate } from '../../../scripts/install.mjs';

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/a-darwin': { version: '1.0.0', optional: true },
  },
};
const installed = (packages: Record<string, { version: string }>) => ({ packages });

it('is content with the locked packages, and without those of another platform', () => {
  expect(isUpToDate(wanted, installed({ 'node_modules/a': { version: '1.0.0' } }))).toBe(true);
});

it('does not mind a package that nobody locked', () => {
  const more = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0' } };
  expect(isUpToDate(wanted, installed(more))).toBe(true);
});

it.each([
  ['a missing package', {}],
  ['another version', { 'node_modules/a': { version: '1.0.1' } }],
  [
    'another version of an optional package',
    { 'node_modules/a': { version: '1.0.0' }, 'node_modules/a-darwin': { version: '0.9.0' } },
  ],
])('installs again for %s', (_, packages) => {
  expect(isUpToDate(wanted, installed(packages))).toBe(false);
});
