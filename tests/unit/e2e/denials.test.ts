import { expect, it } from 'vitest';
import { noDenials, withoutFalseDenial } from '../../e2e/denials.ts';

const COMMIT = 'http://127.0.0.1:8080/v1/projects/p/databases/(default)/documents:commit?key=demo';
const DENIALS = [
  `warning: [2026-11-23T01:20:16.509Z]  @firebase/firestore: Firestore (12.19.0): RestConnection RPC 'Commit' 0x514bdaa1 failed with error:  {"code":"permission-denied","name":"FirebaseError"} url:  ${COMMIT} (http://127.0.0.1:5000/assets/editor-app.js)`,
  `error: Failed to load resource: the server responded with a status of 403 (Forbidden) (${COMMIT})`,
];
const OTHER = 'error: Failed to load resource: the server responded with a status of 404 (/x)';

const LINES = [...DENIALS, OTHER];

it('passes over one denial that the next try of the same write disproves', () => {
  const denials = { ...noDenials(), takenAfterAll: new Set(['sheet']) };
  expect(withoutFalseDenial(LINES, denials)).toEqual([OTHER]);
});

it.each([
  ['that stays', { denied: new Set(['sheet']) }, LINES],
  ['beside another that stays', { denied: new Set(['a']), takenAfterAll: new Set(['b']) }, LINES],
  ['of two documents', { takenAfterAll: new Set(['a', 'b']) }, LINES],
  ['a second time', { takenAfterAll: new Set(['a']) }, [...DENIALS, ...DENIALS]],
])('keeps a denial %s', (_, denials, lines) => {
  expect(withoutFalseDenial(lines, { ...noDenials(), ...denials })).toEqual(lines);
});
