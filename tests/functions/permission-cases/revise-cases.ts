import { movementPath } from '@domain/path.js';
import type { PermissionName } from '@domain/permission.js';
import { movementOf } from '../../documents.ts';
import { BLOC, SEASON } from '../../world.ts';
import type { ActCase } from './act-case.ts';

const LAUNCHED = 'da-phat-dong';

function revised(launchedBy: 'bloc' | 'member', member: string | null): readonly ActCase[] {
  const launched = movementOf({ launchedBy, member });
  const { launchedBy: _by, member: _member, ...content } = launched;
  return [
    {
      act: 'reviseMovement',
      fields: { movement: LAUNCHED, ...content, goal: 'Mục tiêu khác' },
      needs: () => ({ [movementPath(BLOC, SEASON, LAUNCHED)]: launched }),
    },
  ];
}

const file = { name: 'tieu-chi.csv', content: Buffer.from('Mã;Tên').toString('base64') };

/** Acts that ask for the permission of another: whoever launches revises, whoever drafts a season reads files for it. */
export const REVISE_CASES: Partial<Record<PermissionName, readonly ActCase[]>> = {
  launchMovement: revised('bloc', null),
  launchOwnMovement: revised('member', 'bnv'),
  draftSeason: [{ act: 'readCriteriaFile', fields: file }],
};
