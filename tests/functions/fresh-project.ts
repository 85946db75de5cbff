import { afterEach, beforeAll, vi } from 'vitest';

const HOST = process.env['FIRESTORE_EMULATOR_HOST'];
if (HOST === undefined) {
  throw new Error('No Firestore emulator: run these tests with `npm test -- --only functions`.');
}

// A project of its own: the Functions emulator watches another one, so nothing but the test acts here.
const project = `demo-functions-tests-${process.pid}`;
process.env['GCLOUD_PROJECT'] = project;

// Empty for each file, as the emulator looks through all of a project's documents at every query.
beforeAll(async () => {
  const documents = `emulator/v1/projects/${project}/databases/(default)/documents`;
  const answer = await fetch(`http://${HOST}/${documents}`, { method: 'DELETE' });
  if (!answer.ok) throw new Error(await answer.text());
});

// Files share a process: what one has put in place of an SDK's own must not wait for the next.
afterEach(() => {
  vi.restoreAllMocks();
});
