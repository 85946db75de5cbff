import { signedHash } from '../../../functions/src/store/signed-hash.js';
import { agreementOf, agreementTextOf, signatureBy } from '../../agreement-documents.ts';
import { movementOf } from '../../documents.ts';
import { AGREEMENT_TEXT, agreementAt, PEOPLE, SEASON } from '../../world.ts';
import type { ActCases } from './act-case.ts';

const now = new Date();
const hash = signedHash(SEASON, agreementTextOf(now).text, 'bnv', agreementOf(now, 'bnv'));
const { revision: _, launchedBy: __, member: ___, ...content } = movementOf();

/** The agreement and the movements. */
export const AGREEMENT_CASES: ActCases = {
  reviseAgreementText: {
    act: 'reviseAgreementText',
    fields: { text: 'Văn bản mới.', revision: 3, voids: ['vpqh'] },
  },
  signAgreement: { act: 'signAgreement', fields: { member: 'bnv', hash } },
  unsignAgreement: {
    act: 'unsignAgreement',
    fields: { member: 'bnv', reason: 'Sửa chỉ tiêu' },
    needs: (at) => {
      const signature = signatureBy(at, PEOPLE.bnvLeader);
      return {
        [agreementAt('bnv')]: agreementOf(at, 'bnv', { signature }),
        [AGREEMENT_TEXT]: agreementTextOf(at, { signatures: { bnv: signature } }),
      };
    },
  },
  launchMovement: {
    act: 'launchMovement',
    fields: { movement: 'thi-dua-1', launchedBy: 'bloc', member: null, ...content },
  },
  launchOwnMovement: {
    act: 'launchMovement',
    fields: { movement: 'thi-dua-1', launchedBy: 'member', member: 'bnv', ...content },
  },
};
