import { pathToFileURL } from 'node:url';
import { crc32 } from 'node:zlib';

const mainClass = 'com.google.cloud.datastore.emulator.firestore.CloudFirestore';
const entryName = Buffer.from('META-INF/MANIFEST.MF');

/** 1980-01-01, the zip format's first day: the bytes depend on the content alone. */
const dosDate = 0x21;

/**
 * A JAR that only points at another one. The Google Cloud CLI's emulator JAR names no main class, so
 * `java -jar`, which is all firebase-tools does, cannot start it; through this one it can.
 */
export function launcherJar(emulatorJar: string): Buffer {
  const manifest = Buffer.from(launcherManifest(pathToFileURL(emulatorJar).href));
  const sum = crc32(manifest);
  const local = Buffer.concat([header(0x04034b50, 30, sum, manifest.length), entryName, manifest]);
  const central = Buffer.concat([header(0x02014b50, 46, sum, manifest.length), entryName]);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}

/** Manifest lines hold at most 72 bytes; a line that starts with a space goes on with the last. */
export function launcherManifest(classPath: string): string {
  return ['Manifest-Version: 1.0', `Main-Class: ${mainClass}`, `Class-Path: ${classPath}`]
    .map((line) => `${line.replace(/^(.{70})|(.{69})/g, '$&\r\n ')}\r\n`)
    .concat('\r\n')
    .join('');
}

/** The local and the central header share their fields; the central one starts them 2 bytes later. */
function header(signature: number, size: number, sum: number, length: number): Buffer {
  const bytes = Buffer.alloc(size);
  const shift = size === 46 ? 2 : 0;
  bytes.writeUInt32LE(signature, 0);
  if (shift) bytes.writeUInt16LE(10, 4);
  bytes.writeUInt16LE(10, 4 + shift);
  bytes.writeUInt16LE(dosDate, 12 + shift);
  bytes.writeUInt32LE(sum, 14 + shift);
  bytes.writeUInt32LE(length, 18 + shift);
  bytes.writeUInt32LE(length, 22 + shift);
  bytes.writeUInt16LE(entryName.length, 26 + shift);
  return bytes;
}
