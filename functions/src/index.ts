import './options.js';
import { onDocumentWritten } from 'firebase-functions/v2/firestore';
import { callable } from './callables/callable.js';
import { freezeBoard as freezeBoardAct } from './callables/freeze-board.js';
import { setQuota as setQuotaAct } from './callables/set-quota.js';
import { submitNomination as submitNominationAct } from './callables/submit-nomination.js';
import { submitSheet as submitSheetAct } from './callables/submit-sheet.js';
import { unfreezeBoard as unfreezeBoardAct } from './callables/unfreeze-board.js';
import { withdrawNomination as withdrawNominationAct } from './callables/withdraw-nomination.js';
import { nominationPath, sheetPath } from './domain/path.js';
import { onNominationWritten as handleNominationWritten } from './triggers/on-nomination-written.js';
import { onSheetWritten as handleSheetWritten } from './triggers/on-sheet-written.js';
import { retryable } from './triggers/retryable.js';

// Acts: what a person does and is answered for.
export const freezeBoard = callable('freezeBoard', freezeBoardAct);
export const setQuota = callable('setQuota', setQuotaAct);
export const submitNomination = callable('submitNomination', submitNominationAct);
export const submitSheet = callable('submitSheet', submitSheetAct);
export const unfreezeBoard = callable('unfreezeBoard', unfreezeBoardAct);
export const withdrawNomination = callable('withdrawNomination', withdrawNominationAct);

// Consequences. Without `retry` an event whose handler fails is dropped, and the board would stay wrong.
export const onSheetWritten = onDocumentWritten(
  { document: sheetPath('{bloc}', '{season}', '{sheet}'), retry: true },
  retryable('onSheetWritten', handleSheetWritten),
);
export const onNominationWritten = onDocumentWritten(
  { document: nominationPath('{bloc}', '{season}', '{nomination}'), retry: true },
  retryable('onNominationWritten', handleNominationWritten),
);
