import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { aptInstall } from './apt.ts';
import { ToldFailure } from './told-failure.ts';

/** Debian's Chromium without its window: the same engine at half the work. */
const headless = 'chromium-headless-shell';
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macOs = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** A Chromium for the tests: CHROMIUM_PATH, or the first found, or Debian's if we may install it. */
export function browserPath(): string {
  const setting = process.env['CHROMIUM_PATH'];
  if (setting) {
    if (existsSync(setting)) return setting;
    throw new ToldFailure(
      `CHROMIUM_PATH names ${setting}, which does not exist: correct it or unset it.`,
    );
  }
  const light = find([headless]);
  if (light) return light;
  // Debian's Chromium has no font of its own for Vietnamese.
  aptInstall([headless, 'fonts-noto-core'], 'all');
  const installed = find([headless, ...names]);
  if (installed) return installed;
  aptInstall(['chromium'], 'all');
  const whole = find(names);
  if (whole) return whole;
  throw new ToldFailure(
    'The end-to-end tests need Chromium or Chrome and none was found: install one, or set CHROMIUM_PATH to it.',
  );
}

function find(commands: readonly string[]): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
  const places = commands.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...places, ...(commands.includes('chromium') ? macOs : [])].find((place) =>
    existsSync(place),
  );
}
