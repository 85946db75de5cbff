import type { Browser } from 'playwright-core';
import { bareSdkBytes } from '../../web/build/bare-sdk.ts';
import { inRoot, projectId } from '../launcher/project.ts';
import { seed } from '../launcher/seed.ts';
import { launch, load } from './chromium.ts';
import { hostingOrigin, signedIn } from './entrance.ts';
import { type Measurement, row } from './row.ts';
import { SCORED } from './score.ts';

/** web/vite.config.ts leaves this module of Firestore out; then the SDK "they need" is smaller too. */
const TRIMMED = { re2js: inRoot('web/build/no-re2js.js') };

const page: Measurement = {
  ids: ['js.board', 'js.board.trimmed', 'js.editor', 'js.editor.trimmed', 'docs.openBoard.reads'],
  async measure() {
    await seed({ env: { ...process.env, GCLOUD_PROJECT: projectId }, folder: inRoot('.local') });
    const browser = await launch();
    const board = await openBoard(browser);
    const editor = await openSheet(browser);
    await browser.close();
    return [
      ...(await rowsBesideBare('board', 'public board', board.scriptBytes)),
      ...(await rowsBesideBare('editor', "an officer's score sheet", editor.scriptBytes)),
      row({
        id: 'docs.openBoard.reads',
        what: 'openBoard: sent to the listeners of the public page in Chromium',
        unit: 'documents',
        value: board.documents,
      }),
    ];
  },
};

async function rowsBesideBare(kind: 'board' | 'editor', what: string, value: number) {
  const id = `js.${kind}`;
  const unit = 'bytes gzip';
  const bare = `${what}, all JavaScript; floor: a page with just the SDK it needs`;
  return [
    row({ id, what: bare, unit, value }, await bareSdkBytes(kind)),
    row(
      { id: `${id}.trimmed`, what: `${bare}, without re2js as ours`, unit, value },
      await bareSdkBytes(kind, TRIMMED),
    ),
  ];
}

async function openBoard(browser: Browser) {
  const context = await browser.newContext({ baseURL: hostingOrigin() });
  return load(context, '/');
}

/** As an officer opens the sheet on the next day. */
async function openSheet(browser: Browser) {
  return load(await signedIn(browser, SCORED.officer), '/sheet');
}

export const pageRows: Measurement[] = [page];
