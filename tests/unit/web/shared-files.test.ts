import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inRoot } from '../../../scripts/launcher/project.ts';
import { SHARED_FILES, sharedFileOf } from '../../../web/build/shared-files.ts';

const modules = Object.values(SHARED_FILES).flat();

function sourceOf(module: string): string | undefined {
  const folder = module.startsWith('domain/') ? 'functions/src' : 'web/src';
  return ['ts', 'tsx']
    .map((ending) => inRoot(`${folder}/${module}.${ending}`))
    .find((path) => existsSync(path));
}

describe('shared files', () => {
  it('name modules that are there', () => {
    expect(modules.filter((module) => sourceOf(module) === undefined)).toEqual([]);
  });

  it('name each module once', () => {
    expect(modules.filter((module, index) => modules.indexOf(module) !== index)).toEqual([]);
  });

  it('take in the module, and with an area its Vietnamese words, not the English', () => {
    expect(sharedFileOf('/here/web/src/components/Field.tsx')).toBe('fields');
    expect(sharedFileOf('/here/functions/src/domain/presence.ts')).toBe('drafts');
    expect(sharedFileOf('/here/web/src/i18n/errors.ts')).toBe('reading');
    expect(sharedFileOf('/here/web/src/i18n/vi/errors.ts')).toBe('reading');
    expect(sharedFileOf('/here/web/src/i18n/en/errors.ts')).toBeNull();
    expect(sharedFileOf('/here/web/src/components/Button.tsx')).toBeNull();
  });
});
