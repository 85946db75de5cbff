import { AdoptSeasonAnswer, type AdoptSeasonRequest } from '@domain/acts/adopt-season.js';
import { AmendSeasonAnswer, type AmendSeasonRequest } from '@domain/acts/amend-season.js';
import type { DiscardNominationRequest } from '@domain/acts/discard-nomination.js';
import { Done } from '@domain/acts/done.js';
import { DraftSeasonAnswer, type DraftSeasonRequest } from '@domain/acts/draft-season.js';
import { ExtendWindowAnswer, type ExtendWindowRequest } from '@domain/acts/extend-window.js';
import { FreezeBoardAnswer, type FreezeBoardRequest } from '@domain/acts/freeze-board.js';
import { OpenSeasonAnswer, type OpenSeasonRequest } from '@domain/acts/open-season.js';
import {
  ReadCriteriaFileAnswer,
  type ReadCriteriaFileRequest,
} from '@domain/acts/read-criteria-file.js';
import { SendRemindersAnswer, type SendRemindersRequest } from '@domain/acts/send-reminders.js';
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
import {
  WriteCriteriaFileAnswer,
  type WriteCriteriaFileRequest,
} from '@domain/acts/write-criteria-file.js';
import { connectFunctionsEmulator, getFunctions, httpsCallable } from 'firebase/functions';
import type * as z from 'zod/mini';
import { untilAnswered } from './act-outcome.js';
import { AGREEMENT_ANSWERS, type AgreementActs } from './agreement-acts.js';
import { editorApp } from './editor-app.js';
import { EMULATOR_HOST, EMULATORS, REGION } from './firebase-config.js';
import { forgetIntent, intentId } from './intent.js';
import { PEOPLE_ANSWERS, type PeopleActs } from './people-acts.js';

type Acts = PeopleActs &
  AgreementActs & {
    submitNomination: [SubmitNominationRequest, SubmitNominationAnswer];
    withdrawNomination: [WithdrawNominationRequest, WithdrawNominationAnswer];
    discardNomination: [DiscardNominationRequest, Done];
    setQuota: [SetQuotaRequest, SetQuotaAnswer];
    freezeBoard: [FreezeBoardRequest, FreezeBoardAnswer];
    unfreezeBoard: [UnfreezeBoardRequest, UnfreezeBoardAnswer];
    sendReminders: [SendRemindersRequest, SendRemindersAnswer];
    submitSheet: [SubmitSheetRequest, SubmitSheetAnswer];
    openSeason: [OpenSeasonRequest, OpenSeasonAnswer];
    draftSeason: [DraftSeasonRequest, DraftSeasonAnswer];
    adoptSeason: [AdoptSeasonRequest, AdoptSeasonAnswer];
    amendSeason: [AmendSeasonRequest, AmendSeasonAnswer];
    extendWindow: [ExtendWindowRequest, ExtendWindowAnswer];
    readCriteriaFile: [ReadCriteriaFileRequest, ReadCriteriaFileAnswer];
    writeCriteriaFile: [WriteCriteriaFileRequest, WriteCriteriaFileAnswer];
  };

export type ActName = keyof Acts;
export type ActRequest<Name extends ActName> = Omit<Acts[Name][0], 'requestId'>;
export type ActAnswer<Name extends ActName> = Acts[Name][1];

const ANSWERS: { [Name in ActName]: z.ZodMiniType<ActAnswer<Name>> } = {
  ...PEOPLE_ANSWERS,
  ...AGREEMENT_ANSWERS,
  submitNomination: SubmitNominationAnswer,
  withdrawNomination: WithdrawNominationAnswer,
  discardNomination: Done,
  setQuota: SetQuotaAnswer,
  freezeBoard: FreezeBoardAnswer,
  unfreezeBoard: UnfreezeBoardAnswer,
  sendReminders: SendRemindersAnswer,
  submitSheet: SubmitSheetAnswer,
  openSeason: OpenSeasonAnswer,
  draftSeason: DraftSeasonAnswer,
  adoptSeason: AdoptSeasonAnswer,
  amendSeason: AmendSeasonAnswer,
  extendWindow: ExtendWindowAnswer,
  readCriteriaFile: ReadCriteriaFileAnswer,
  writeCriteriaFile: WriteCriteriaFileAnswer,
};

/** Shorter than the SDK's 70 s: the same id may be sent again, so waiting long gains nothing. */
const TIMEOUT_MS = 20_000;

/** Change nothing, so that asking again needs no id; and a file is too long to remember an intent by. */
const READ_ONLY: ReadonlySet<ActName> = new Set(['readCriteriaFile', 'writeCriteriaFile']);

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
  const isReading = READ_ONLY.has(name);
  const requestId = isReading ? crypto.randomUUID() : intentId(name, request);
  const forget = () => {
    if (!isReading) forgetIntent(name, request);
  };
  const answer = await untilAnswered(
    async () => {
      const { data } = await send({ ...request, requestId });
      return ANSWERS[name].parse(data);
    },
    { onChecking, onRefused: forget },
  );
  forget();
  return answer;
}
