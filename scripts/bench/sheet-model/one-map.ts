import { doc, onSnapshot } from 'firebase/firestore';
import { productRules } from '../rules.ts';
import { scoreFields, sheetAt, writeOnce } from '../score.ts';
import { changeSheet } from '../sheet-event.ts';
import { isFromServer, type SheetModel, WITH_METADATA } from './model.ts';

/** The product: one map per sheet, and a key that names the criterion that a write changed. */
export const oneMap: SheetModel = {
  rules: productRules(),

  listen(browser, { member, assessor }, heard) {
    const ref = doc(browser, sheetAt(member, assessor));
    return [onSnapshot(ref, WITH_METADATA, (snapshot) => heard(isFromServer(snapshot) ? 1 : 0))];
  },

  save({ uid, browser, server }, { member, assessor }, { criterion, value }) {
    const path = sheetAt(member, assessor);
    return changeSheet(server.doc(path), () =>
      writeOnce(browser, path, scoreFields(uid, criterion, value)),
    );
  },
};
