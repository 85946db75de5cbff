import { FieldPath, FieldValue, getFirestore } from 'firebase-admin/firestore';
import type { Page } from 'playwright-core';

type Meeting = {
  path: string;
  /** Where the field stands, and its revision. */
  field: string[];
  rev: string[];
  value: unknown;
  /** What the pictured person does in that field meanwhile. */
  type: () => Promise<void>;
};

/** While the pictured person types without a network, the unit's leader saves something else in the same field. */
export async function meetColleague(page: Page, meeting: Meeting): Promise<void> {
  const { path, field, rev, value, type } = meeting;
  await page.context().setOffline(true);
  await type();
  const changes = [new FieldPath(...rev), FieldValue.increment(1), 'updatedBy', 'bnv-leader'];
  await getFirestore()
    .doc(path)
    .update(new FieldPath(...field), value, ...changes, 'updatedAt', FieldValue.serverTimestamp());
  await page.context().setOffline(false);
  await page.locator('.conflict-title').waitFor();
}
