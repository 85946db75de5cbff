import { collection, doc, onSnapshot, serverTimestamp, setDoc } from 'firebase/firestore';
import { productRules } from '../rules.ts';
import { sheetAt } from '../score.ts';
import { isFromServer, type SheetModel, WITH_METADATA } from './model.ts';
import { refreshFromCriteria } from './refresh-from-criteria.ts';

const SHEETS = 'match /sheets/{sheet} {';

/** In place of the map: the sheet's own document says whether it is handed in, one below it holds a score. */
const SCORES = `
  match /scores/{criterion} {
    allow read: if (isSelfSheet() && (worksFor(unit()) || isStaff()))
      || (isAppraisalSheet() && appraises(unit()))
      || isCouncil();
    allow write: if mayBeFilled()
      && get(/databases/$(database)/documents/blocs/$(bloc)/seasons/$(year)/sheets/$(sheet)).data.status == 'draft'
      && request.resource.data.keys().hasOnly(['score', 'updatedBy', 'updatedAt'])
      && criterion in season().criteria
      && isScoreOf(season().criteria[criterion], request.resource.data.score)
      && isSignedAndDated(request.resource.data);
  }`;

/** The other choice: one document per criterion, which the rules check without being told its name. */
export const documentPerCriterion: SheetModel = {
  rules: productRules().replace(SHEETS, SHEETS + SCORES),

  listen(browser, { member, assessor }, heard) {
    const path = sheetAt(member, assessor);
    return [
      onSnapshot(doc(browser, path), WITH_METADATA, (snapshot) =>
        heard(isFromServer(snapshot) ? 1 : 0),
      ),
      onSnapshot(collection(browser, `${path}/scores`), WITH_METADATA, (snapshot) =>
        heard(isFromServer(snapshot) ? snapshot.docChanges(WITH_METADATA).length : 0),
      ),
    ];
  },

  async save({ uid, browser, server }, { member, assessor }, { criterion, value }) {
    const path = `${sheetAt(member, assessor)}/scores/${criterion}`;
    const fields = { score: { value }, updatedBy: uid, updatedAt: serverTimestamp() };
    await setDoc(doc(browser, path), fields);
    return () => refreshFromCriteria(server, member, server.doc(path));
  },
};
