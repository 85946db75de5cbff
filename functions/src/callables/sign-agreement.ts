import {
  requireSignable,
  SignAgreementAnswer,
  SignAgreementRequest,
  signatureOf,
} from '../domain/acts/sign-agreement.js';
import { Signatory } from '../domain/agreement.js';
import { closingOf } from '../domain/agreement-closing.js';
import { DomainError } from '../domain/error.js';
import { isValidAt } from '../domain/validity.js';
import {
  readAgreement,
  readAgreementText,
  writeAgreementText,
  writeSignature,
} from '../store/agreements.js';
import { listMembers } from '../store/members.js';
import { signedHash } from '../store/signed-hash.js';
import { defineAct } from './act.js';

/** A leader signs for the unit exactly what they saw; the last signature closes the agreement. */
export const signAgreement = defineAct(
  'signAgreement',
  ({ member }) => `agreements/${member}`,
  { request: SignAgreementRequest, answer: SignAgreementAnswer },
  async ({ request, actor, season, at }) => {
    const { member } = request;
    const [text, agreement, members] = await Promise.all([
      readAgreementText(request),
      readAgreement(request),
      listMembers(request.bloc),
    ]);
    const found = { text: text?.data ?? null, agreement: agreement?.data ?? null };
    const signed = requireSignable(actor, season.data, member, found, at);
    if (!members.some((unit) => unit.id === member && isValidAt(unit, at))) {
      throw new DomainError('member-ended', { member });
    }
    const hash = signedHash(request.season, signed.text.text, member, signed.agreement);
    const signature = signatureOf(actor, request.hash, hash, at);
    const signatures = { ...signed.text.signatures, [member]: Signatory.parse(signature) };
    const closedAt = closingOf({ ...signed.text, signatures }, members, at);
    return {
      log: {
        member,
        old: { signature: null },
        // The exact targets that were signed, and the number of the text: what the unit is bound to.
        new: {
          signature,
          revision: signed.text.revision,
          targets: signed.agreement.targets,
          closedAt,
        },
      },
      answer: { signedAt: at.toISOString(), closedAt: closedAt?.toISOString() ?? null },
      write(batch) {
        if (agreement === null) return;
        writeSignature(batch, request, agreement, signature);
        writeAgreementText(batch, request, text, { ...signed.text, signatures, closedAt });
      },
    };
  },
);
