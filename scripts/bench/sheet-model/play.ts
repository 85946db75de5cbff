import type { Firestore } from 'firebase-admin/firestore';
import { sheetsPath } from '../../../functions/lib/domain/path.js';
import type { Assessor, Sheet } from '../../../functions/lib/domain/sheet.js';
import { type Count, countDocuments } from '../count-documents.ts';
import { BENCH_PROJECT, NOW, SEASON, writeAll } from '../place.ts';
import { documentsFetched, putRules } from '../rules.ts';
import { sheetAt } from '../score.ts';
import { actingAs } from '../web-client.ts';
import type { SheetAddress, SheetModel } from './model.ts';
import { MEMBERS, type Sitting } from './season-of-saves.ts';

/** Documents read and written by everybody in a season: listeners, rules, saves and triggers. */
export async function play(
  server: Firestore,
  model: SheetModel,
  sittings: readonly Sitting[],
): Promise<Count> {
  await server.recursiveDelete(server.collection(sheetsPath(SEASON.bloc, SEASON.season)));
  await writeAll(server, MEMBERS.flatMap(emptySheets));
  await putRules(BENCH_PROJECT, model.rules);
  const total = { reads: 0, writes: 0 };
  const browsers = new Map(sittings.map(({ uid }) => [uid, actingAs(uid)]));
  const ruled = countRules(model);
  for (const [index, sitting] of sittings.entries()) {
    if (index % 20 === 0) console.error(`  sitting ${index} of ${sittings.length}`);
    const { uid, assessor, member } = sitting;
    const browser = browsers.get(uid) ?? actingAs(uid);
    // Whoever appraises has the unit's own score beside it.
    const opened: SheetAddress[] = [{ member, assessor }];
    if (assessor === 'appraisal') opened.push({ member, assessor: 'self' });
    const pages: ReturnType<typeof openPage>[] = [];
    for (const sheet of opened) {
      const fetched = await ruled(`${assessor} opens ${sheet.assessor}`, async () => {
        const page = openPage((heard) => model.listen(browser, sheet, heard));
        pages.push(page);
        await page.isOpen;
      });
      total.reads += fetched * (pages.at(-1)?.listeners ?? 0);
    }
    for (const save of sitting.saves) {
      let deliver: () => Promise<void> = () => Promise.resolve();
      total.reads += await ruled(`saves ${assessor}`, async () => {
        deliver = await model.save({ uid, browser, server }, sitting, save);
      });
      const triggered = await countDocuments(deliver);
      total.reads += triggered.reads;
      total.writes += triggered.writes + 1;
    }
    for (const { close } of pages) total.reads += close();
  }
  return total;
}

/** A page's listeners, and how many documents they were sent. */
function openPage(listen: (heard: (documents: number) => void) => (() => void)[]) {
  let sent = 0;
  let told = 0;
  let opened: () => void = () => undefined;
  const isOpen = new Promise<void>((resolve) => {
    opened = resolve;
  });
  const stops = listen((documents) => {
    sent += documents;
    told += 1;
    if (told >= stops.length) opened();
  });
  return {
    isOpen,
    /** Each is a request of its own, under the rules. */
    listeners: stops.length,
    close() {
      for (const stop of stops) stop();
      return sent;
    },
  };
}

/** What the rules fetch for one kind of request: measured the first time, the same at each. */
function countRules({ rules }: SheetModel) {
  const known = new Map<string, number>();
  return async (kind: string, request: () => Promise<void>): Promise<number> => {
    const before = known.get(kind);
    if (before === undefined) await putRules(BENCH_PROJECT, rules);
    await request();
    const fetched = before ?? (await documentsFetched(BENCH_PROJECT, rules));
    known.set(kind, fetched);
    return fetched;
  };
}

function emptySheets(member: string): [string, Sheet][] {
  const assessors: Assessor[] = ['self', 'appraisal'];
  const unsaid = { updatedBy: null, updatedAt: NOW, submittedBy: null, submittedAt: null };
  return assessors.map((assessor) => [
    sheetAt(member, assessor),
    { member, assessor, status: 'draft', scores: {}, touched: null, ...unsaid },
  ]);
}
