import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openWindow, unexpected, type Window, type WindowOptions } from './browser.ts';
import { whereabouts } from './trouble.ts';

/** Git-ignored. */
const PICTURES = '.local/e2e';
/** For one that hangs; a machine under load may take long over one that does not. */
const LONGEST = 300_000;

export type Open = (name: string, options?: WindowOptions) => Promise<Window>;
export type Story = (title: string, play: (open: Open) => Promise<void>, timeout?: number) => void;

/**
 * Tests that are played in windows of one browser. A window that had trouble nobody expected fails its
 * test; a test that fails leaves a picture of each window and says where.
 * @param every what all windows of the file have in common
 */
export function stories(every: WindowOptions = {}): Story {
  return (title, play, timeout = LONGEST) => {
    it(
      title,
      async () => {
        const windows: Window[] = [];
        try {
          await play(async (name, options) => {
            const window = await openWindow(name, { ...every, ...options });
            windows.push(window);
            return window;
          });
          expect(windows.flatMap(unexpected)).toEqual([]);
        } catch (error) {
          const scenes = await Promise.all(windows.map((window) => photograph(title, window)));
          throw new Error(`${messageOf(error)}\n${scenes.join('\n')}`, { cause: error });
        } finally {
          await Promise.all(windows.map(({ context }) => context.close()));
        }
      },
      timeout,
    );
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function photograph(title: string, window: Window): Promise<string> {
  await mkdir(PICTURES, { recursive: true });
  const file = join(PICTURES, `${title} ${window.name}.png`.replace(/[^\p{L}\p{N}.]+/gu, '-'));
  await window.page.screenshot({ path: file, fullPage: true }).catch(() => undefined);
  const trouble = unexpected(window).join('\n  ');
  return `${window.name} at ${await whereabouts(window.page)}: ${file}\n  ${trouble}`;
}

/** Waits until what is read is so; a page under load may need its time. */
export function eventually<T>(read: () => T | Promise<T>) {
  return expect.poll(read, { timeout: 40_000, interval: 100 });
}
