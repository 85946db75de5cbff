import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { aptInstall } from './apt.ts';
import { ToldFailure } from './told-failure.ts';

/** What the Firestore emulator of firebase-tools 15 asks for. */
const oldestJava = 21;

/**
 * The folder with `java` of the newest JDK that is new enough. firebase-tools looks at PATH alone,
 * where an older one often comes first.
 */
export function javaFolder(): string {
  const found = newestJava();
  if (found) return found;
  aptInstall(['openjdk-25-jre-headless', 'openjdk-21-jre-headless'], 'first');
  const installed = newestJava();
  if (installed) return installed;
  throw new ToldFailure(
    `The emulators need Java ${oldestJava} or newer and none was found: install one (for instance from https://adoptium.net), or set JAVA_HOME to it.`,
  );
}

function newestJava(): string | undefined {
  const versions = candidates()
    .filter((folder) => existsSync(join(folder, 'java')))
    .map((folder) => ({ folder, major: javaMajor(versionText(folder)) }))
    .filter(({ major }) => major >= oldestJava)
    .sort((a, b) => b.major - a.major);
  return versions[0]?.folder;
}

function candidates(): string[] {
  const home = process.env['JAVA_HOME'];
  const macOs = '/Library/Java/JavaVirtualMachines';
  const places = [
    ...(home ? [join(home, 'bin')] : []),
    ...(process.env['PATH'] ?? '').split(delimiter).filter(Boolean),
    ...inside('/usr/lib/jvm', 'bin'),
    ...inside(macOs, 'Contents/Home/bin'),
    ...inside(join(homedir(), macOs), 'Contents/Home/bin'),
    ...inside('/opt/homebrew/opt', 'bin', /^openjdk/),
    ...inside(join(homedir(), '.sdkman/candidates/java'), 'bin'),
  ];
  return [...new Set(places.filter((place) => existsSync(place)).map((place) => real(place)))];
}

function inside(folder: string, tail: string, name = /./): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((entry) => name.test(entry))
    .map((entry) => join(folder, entry, tail));
}

/** /usr/bin/java is a chain of links into the JDK; asking each alias once is enough. */
function real(folder: string): string {
  const java = join(folder, 'java');
  return existsSync(java) ? dirname(realpathSync(java)) : folder;
}

function versionText(folder: string): string {
  try {
    // The settings go to stderr and the properties to stdout or stderr, depending on the JDK.
    return execFileSync('sh', ['-c', '"$0" -version 2>&1', join(folder, 'java')], {
      encoding: 'utf8',
      timeout: 15_000,
    });
  } catch {
    return '';
  }
}

/** The feature release in what `java -version` prints: 8 for "1.8.0_392", 25 for "25-ea"; 0 if none. */
export function javaMajor(text: string): number {
  const match = /version "(?:1\.)?(\d+)/.exec(text);
  return match ? Number(match[1]) : 0;
}
