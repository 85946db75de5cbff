import {
  ReviseAgreementTextAnswer,
  ReviseAgreementTextRequest,
  revisedText,
} from '../domain/acts/revise-agreement-text.js';
import { closingOf } from '../domain/agreement-closing.js';
import { readAgreementText, voidSignature, writeAgreementText } from '../store/agreements.js';
import { listMembers } from '../store/members.js';
import { defineAct } from './act.js';

/** The bloc's common text is written or changed; signatures under the old one come off in the same commit. */
export const reviseAgreementText = defineAct(
  'reviseAgreementText',
  () => 'texts/agreement',
  { request: ReviseAgreementTextRequest, answer: ReviseAgreementTextAnswer },
  async ({ request, actor, season, at }) => {
    const [stored, members] = await Promise.all([
      readAgreementText(request),
      listMembers(request.bloc),
    ]);
    const before = stored?.data ?? null;
    const closedAt = closingOf(before, members, at);
    const revised = revisedText(actor, season.data, before, request, closedAt, at);
    const { text, revision, voided } = revised;
    return {
      log: {
        member: null,
        old: before && { text: before.text, signatures: before.signatures },
        new: { text, revision, voided },
      },
      answer: { revision, voided },
      write(batch) {
        const fields = { text, revision, updatedAt: at, signatures: {}, closedAt: null };
        writeAgreementText(batch, request, stored, fields);
        for (const member of voided) voidSignature(batch, { ...request, member });
      },
    };
  },
);
