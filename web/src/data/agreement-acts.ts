import { LaunchMovementAnswer, type LaunchMovementRequest } from '@domain/acts/launch-movement.js';
import {
  ReviseAgreementTextAnswer,
  type ReviseAgreementTextRequest,
} from '@domain/acts/revise-agreement-text.js';
import { ReviseMovementAnswer, type ReviseMovementRequest } from '@domain/acts/revise-movement.js';
import { SignAgreementAnswer, type SignAgreementRequest } from '@domain/acts/sign-agreement.js';
import {
  UnsignAgreementAnswer,
  type UnsignAgreementRequest,
} from '@domain/acts/unsign-agreement.js';

/** The acts about the agreement and the movements: what each asks and answers. */
export type AgreementActs = {
  reviseAgreementText: [ReviseAgreementTextRequest, ReviseAgreementTextAnswer];
  signAgreement: [SignAgreementRequest, SignAgreementAnswer];
  unsignAgreement: [UnsignAgreementRequest, UnsignAgreementAnswer];
  launchMovement: [LaunchMovementRequest, LaunchMovementAnswer];
  reviseMovement: [ReviseMovementRequest, ReviseMovementAnswer];
};

export const AGREEMENT_ANSWERS = {
  reviseAgreementText: ReviseAgreementTextAnswer,
  signAgreement: SignAgreementAnswer,
  unsignAgreement: UnsignAgreementAnswer,
  launchMovement: LaunchMovementAnswer,
  reviseMovement: ReviseMovementAnswer,
};
