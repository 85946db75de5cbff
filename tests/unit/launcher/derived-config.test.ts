import { expect, it } from 'vitest';
import { deriveConfig, withConnectSources } from '../../../scripts/launcher/derived-config.ts';
import { readFirebaseConfig } from '../../../scripts/launcher/firebase-config.ts';
import { portsFrom, portsOf } from '../../../scripts/launcher/ports.ts';

const production = readFirebaseConfig();
const ports = portsFrom(21_000);
const derived = deriveConfig(production, ports, 'web/dist-test');

it('adds sources to connect-src alone', () => {
  const policy = "default-src 'none'; connect-src 'self' https://a.example; img-src 'self'";
  expect(withConnectSources(policy, ['http://127.0.0.1:1', 'http://127.0.0.1:2'])).toBe(
    "default-src 'none'; connect-src 'self' https://a.example http://127.0.0.1:1 http://127.0.0.1:2; img-src 'self'",
  );
});

it('refuses a policy that has no connect-src to add to', () => {
  expect(() => withConnectSources("default-src 'none'", [])).toThrow('no connect-src');
});

it('keeps every loopback address out of what is deployed', () => {
  const deployed = JSON.stringify(production.hosting);
  expect(deployed).not.toMatch(/127\.0\.0\.1|localhost|unsafe-/);
  expect(JSON.stringify(derived.hosting)).toContain('http://127.0.0.1:21003');
});

it('moves the emulators and the web folder, and leaves the rest', () => {
  expect(portsOf(derived)).toEqual({ ...ports, vite: 5173 });
  expect(derived.hosting.public).toBe('web/dist-test');
  expect(derived.functions).toEqual(production.functions);
});
