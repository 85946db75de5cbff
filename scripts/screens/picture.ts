import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** What is in the window, as a PNG; the same page gives the same picture. */
export async function takePicture(page: Page, file: string): Promise<number> {
  await page.evaluate('document.fonts.ready');
  const png = await page.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' });
  const small = quantised(png);
  writeFileSync(file, small);
  return small.length;
}

/** In 128 colours a third of the size; without pngquant the picture is kept as it is. */
function quantised(png: Buffer): Buffer {
  const { status, stdout } = spawnSync('pngquant', ['--speed=1', '--strip', '128', '-'], {
    input: png,
    maxBuffer: 50_000_000,
  });
  return status === 0 ? stdout : png;
}
