import { expect, it } from 'vitest';
import { javaMajor } from '../../../scripts/launcher/java.ts';

it.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['openjdk version "25" 2025-09-16\nOpenJDK Runtime Environment', 25],
  ['java version "1.8.0_392"', 8],
  ['openjdk version "26-ea" 2026-03-17', 26],
  ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "21.0.9"', 21],
  ['The operation couldn’t be completed. Unable to locate a Java Runtime.', 0],
  ['', 0],
])('reads the feature release of %j', (text, major) => {
  expect(javaMajor(text)).toBe(major);
});
