import { FreezeBoardAnswer, type FreezeBoardRequest } from '@domain/acts/freeze-board.js';
import { SetQuotaAnswer, type SetQuotaRequest } from '@domain/acts/set-quota.js';
import {
  SubmitNominationAnswer,
  type SubmitNominationRequest,
} from '@domain/acts/submit-nomination.js';
import { SubmitSheetAnswer, type SubmitSheetRequest } from '@domain/acts/submit-sheet.js';
import { UnfreezeBoardAnswer, type UnfreezeBoardRequest } from '@domain/acts/unfreeze-board.js';
import {
  WithdrawNominationAnswer,
  type WithdrawNominationRequest,
} from '@domain/acts/withdraw-nomination.js';
import { connectFunctionsEmulator, getFunctions, httpsCallable } from 'firebase/functions';
import type * as z from 'zod/mini';
import { untilAnswered } from './act-outcome.js';
import { editorApp } from './editor-app.js';
import { EMULATOR_HOST, EMULATORS, REGION } from './firebase-config.js';
import { forgetIntent, intentId } from './intent.js';

type Acts = {
  submitNomination: [SubmitNominationRequest, SubmitNominationAnswer];
  withdrawNomination: [WithdrawNominationRequest, WithdrawNominationAnswer];
  setQuota: [SetQuotaRequest, SetQuotaAnswer];
  freezeBoard: [FreezeBoardRequest, FreezeBoardAnswer];
  unfreezeBoard: [UnfreezeBoardRequest, UnfreezeBoardAnswer];
  submitSheet: [SubmitSheetRequest, SubmitSheetAnswer];
};

export type ActName = keyof Acts;
export type ActRequest<Name extends ActName> = Omit<Acts[Name][0], 'requestId'>;
export type ActAnswer<Name extends ActName> = Acts[Name][1];

const ANSWERS: { [Name in ActName]: z.ZodMiniType<ActAnswer<Name>> } = {
  submitNomination: SubmitNominationAnswer,
  withdrawNomination: WithdrawNominationAnswer,
  setQuota: SetQuotaAnswer,
  freezeBoard: FreezeBoardAnswer,
  unfreezeBoard: UnfreezeBoardAnswer,
  submitSheet: SubmitSheetAnswer,
};

/** Shorter than the SDK's 70 s: the same id may be sent again, so waiting long gains nothing. */
const TIMEOUT_MS = 20_000;

const functions = getFunctions(editorApp, REGION);
if (EMULATORS !== null) connectFunctionsEmulator(functions, EMULATOR_HOST, EMULATORS.functions);

/**
 * Does what binds. Rejects with ActError when the server said no, and with OutcomeUnknown when it could
 * not be reached for its answer: then the same call, made again, asks after the same intent.
 * `onChecking` is told when an attempt ended without an answer and the next one begins.
 */
export async function callAct<Name extends ActName>(
  name: Name,
  request: ActRequest<Name>,
  onChecking: () => void = () => undefined,
): Promise<ActAnswer<Name>> {
  const send = httpsCallable(functions, name, { timeout: TIMEOUT_MS });
  const requestId = intentId(name, request);
  const answer = await untilAnswered(
    async () => {
      const { data } = await send({ ...request, requestId });
      return ANSWERS[name].parse(data);
    },
    { onChecking, onRefused: () => forgetIntent(name, request) },
  );
  forgetIntent(name, request);
  return answer;
}
