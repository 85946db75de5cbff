import { vi } from 'vitest';

/** The trigger in an instance of its own, which remembers nothing of what others wrote. */
export async function anotherInstance() {
  vi.resetModules();
  return await import('../../functions/src/triggers/on-sheet-written.js');
}
