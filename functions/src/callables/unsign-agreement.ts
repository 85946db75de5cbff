import {
  requireUnsignable,
  UnsignAgreementAnswer,
  UnsignAgreementRequest,
} from '../domain/acts/unsign-agreement.js';
import { closingOf } from '../domain/agreement-closing.js';
import {
  readAgreement,
  readAgreementText,
  writeAgreementText,
  writeSignature,
} from '../store/agreements.js';
import { listMembers } from '../store/members.js';
import { defineAct } from './act.js';

/** A leader takes the unit's signature back, with a reason, so that its targets can be changed again. */
export const unsignAgreement = defineAct(
  'unsignAgreement',
  ({ member }) => `agreements/${member}`,
  { request: UnsignAgreementRequest, answer: UnsignAgreementAnswer },
  async ({ request, actor, season, at }) => {
    const { member, reason } = request;
    const [text, agreement, members] = await Promise.all([
      readAgreementText(request),
      readAgreement(request),
      listMembers(request.bloc),
    ]);
    const found = { text: text?.data ?? null, agreement: agreement?.data ?? null };
    const closedAt = closingOf(found.text, members, at);
    const signed = requireUnsignable(actor, season.data, request, found, closedAt, at);
    return {
      log: {
        member,
        old: { signature: signed.agreement.signature },
        new: { signature: null, reason },
      },
      answer: { unsignedAt: at.toISOString() },
      write(batch) {
        if (agreement === null) return;
        writeSignature(batch, request, agreement, null);
        const { [member]: _, ...signatures } = signed.text.signatures;
        writeAgreementText(batch, request, text, { ...signed.text, signatures });
      },
    };
  },
);
