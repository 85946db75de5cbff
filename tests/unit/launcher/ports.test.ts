import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { readFirebaseConfig } from '../../../scripts/launcher/firebase-config.ts';
import {
  freePorts,
  portsFrom,
  portsOf,
  readPortBase,
  requireFree,
} from '../../../scripts/launcher/ports.ts';

it('moves every port: none of the usual ones is left, and no two are the same', () => {
  const usual = Object.values(portsOf(readFirebaseConfig()));
  const moved = Object.values(portsFrom(21_000));
  expect(moved).toEqual(usual.map((_, offset) => 21_000 + offset));
  expect(new Set([...usual, ...moved]).size).toBe(2 * usual.length);
});

it.each(['', 'abc', '80', '65530', '21000.5', '-1'])('refuses the port base "%s"', (text) => {
  expect(() => readPortBase(text)).toThrow('--port-base takes a whole number');
});

it('takes a port base', () => {
  expect(readPortBase('21000')).toBe(21_000);
});

it('names a taken port and offers others', async () => {
  const ports = await freePorts();
  const server = createServer().listen(ports.firestore, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const told = requireFree(ports, 'npm start');
  await expect(told).rejects.toThrow(
    new RegExp(`^Port ${ports.firestore} \\(firestore\\) .* \`npm start -- --port-base \\d+\``),
  );
  server.close();
});
