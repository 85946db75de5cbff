import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { aptInstall } from './apt.ts';
import { launcherJar } from './launcher-jar.ts';
import { inRoot } from './project.ts';
import { ToldFailure } from './told-failure.ts';

const component = 'platform/cloud-firestore-emulator/cloud-firestore-emulator.jar';

/**
 * The emulator JAR to give firebase-tools, or undefined to let it take its own, downloading that if
 * it must. In order: a setting of yours, its cache, the Google Cloud CLI's component, an older one
 * in the cache, Debian's package.
 */
export function emulatorJar(): string | undefined {
  const setting = process.env['FIRESTORE_EMULATOR_BINARY_PATH'];
  if (setting) {
    if (existsSync(setting)) return setting;
    throw new ToldFailure(
      `FIRESTORE_EMULATOR_BINARY_PATH names ${setting}, which does not exist: correct it or unset it.`,
    );
  }
  const cache = cacheFolder();
  if (existsSync(join(cache, wantedFile()))) return undefined;
  return sdkLauncher() ?? newestCached(cache) ?? fromDebian();
}

function cacheFolder(): string {
  return process.env['FIREBASE_EMULATORS_PATH'] ?? join(homedir(), '.cache/firebase/emulators');
}

function wantedFile(): string {
  const require = createRequire(import.meta.url);
  const info = require('firebase-tools/lib/emulator/downloadableEmulatorInfo.json');
  return String(info.firestore.downloadPathRelativeToCacheDir);
}

function newestCached(cache: string): string | undefined {
  if (!existsSync(cache)) return undefined;
  const newest = readdirSync(cache)
    .filter((name) => /^cloud-firestore-emulator-v.*\.jar$/.test(name))
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))[0];
  return newest && join(cache, newest);
}

function sdkLauncher(): string | undefined {
  const jar = sdkRoots()
    .map((sdk) => join(sdk, component))
    .find((path) => existsSync(path));
  if (!jar) return undefined;
  const launcher = inRoot('.local/firestore-emulator.jar');
  mkdirSync(inRoot('.local'), { recursive: true });
  writeFileSync(launcher, launcherJar(jar));
  return launcher;
}

function sdkRoots(): string[] {
  const setting = process.env['CLOUDSDK_ROOT'] ?? process.env['CLOUDSDK_ROOT_DIR'];
  const besideGcloud = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => existsSync(join(folder, 'gcloud')))
    .map((folder) => join(folder, '..'));
  return [
    ...(setting ? [setting] : []),
    ...besideGcloud,
    '/usr/lib/google-cloud-sdk',
    '/usr/share/google-cloud-sdk',
    '/opt/google-cloud-sdk',
    '/opt/homebrew/share/google-cloud-sdk',
    '/snap/google-cloud-cli/current',
    join(homedir(), 'google-cloud-sdk'),
  ];
}

/** Only where Google's package source is already set up; most machines download instead. */
function fromDebian(): string | undefined {
  aptInstall(['google-cloud-cli-firestore-emulator'], 'first');
  return sdkLauncher();
}
