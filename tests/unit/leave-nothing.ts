import { afterAll, vi } from 'vitest';

// Files share a process: what one has put in place of a browser's own, or of time, must not wait for the next.
afterAll(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});
