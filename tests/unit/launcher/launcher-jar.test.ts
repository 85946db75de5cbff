import { crc32 } from 'node:zlib';
import { expect, it } from 'vitest';
import { launcherJar, launcherManifest } from '../../../scripts/launcher/launcher-jar.ts';

const longPath = `/opt/${'deep/'.repeat(40)}emulator with spaces.jar`;

it('keeps manifest lines within 72 bytes and joins back to the whole path', () => {
  const classPath = `file://${longPath}`;
  const manifest = launcherManifest(classPath);
  expect(Math.max(...manifest.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(72);
  expect(manifest.replaceAll('\r\n ', '')).toContain(`Class-Path: ${classPath}\r\n`);
  expect(manifest.endsWith('\r\n\r\n')).toBe(true);
});

it('is a zip with one stored entry, whose sum and sizes hold', () => {
  const jar = launcherJar(longPath);
  const size = jar.readUInt32LE(18);
  const start = 30 + jar.readUInt16LE(26);
  const manifest = jar.subarray(start, start + size);
  expect(manifest.toString()).toMatch(/^Manifest-Version: 1\.0\r\nMain-Class: /);
  expect(jar.readUInt32LE(14)).toBe(crc32(manifest));

  const end = jar.length - 22;
  expect(jar.readUInt32LE(end)).toBe(0x06054b50);
  const central = jar.readUInt32LE(end + 16);
  expect(central).toBe(start + size);
  expect(jar.readUInt32LE(central)).toBe(0x02014b50);
  expect(jar.readUInt32LE(end + 12)).toBe(end - central);
  expect(jar.length).toBeLessThan(1024);
});

it('encodes the path as a URL, so that a space does not end it', () => {
  const manifest = launcherJar('/a b.jar').toString('latin1');
  expect(manifest).toContain('Class-Path: file:///a%20b.jar');
});

it('is byte for byte the same each time', () => {
  expect(launcherJar(longPath).equals(launcherJar(longPath))).toBe(true);
});
