import { createHash } from 'node:crypto';
import { type Agreement, signedText } from '../../functions/lib/domain/agreement.js';
import { agreementPath } from '../../functions/lib/domain/path.js';
import type { Season } from '../../functions/lib/domain/season.js';
import type { Cast } from './cast.ts';
import type { Dice } from './dice.ts';
import { begin, fill } from './drafting.ts';
import type { Address } from './opening.ts';

const TEXT = 'Các thành viên trong Khối cùng giao ước thi đua (văn bản diễn tập).';

/** The bloc's common text, each unit's targets by its officer, and every leader's signature. */
export async function signAgreement(
  { head, officers, leaders }: Cast,
  address: Address,
  season: Season,
  dice: Dice,
): Promise<void> {
  await head.call('reviseAgreementText', { ...address, text: TEXT, revision: 0, voids: [] });
  for (const [member, officer] of dice.shuffled([...officers])) {
    const targets = targetsOf(season, dice);
    const path = agreementPath(address.bloc, address.season, member);
    await begin(officer, path, { member, targets: {}, touched: null, signature: null });
    for (const [key, values] of Object.entries(targets)) {
      await fill(officer, path, { map: 'targets', key, values: { ...values } });
    }
    const hash = createHash('sha256')
      .update(signedText(address.season, TEXT, member, { targets }))
      .digest('hex');
    await leaders.get(member)?.call('signAgreement', { ...address, member, hash });
  }
}

/** One promise for each criterion that is measured by one: 60 to 99 per cent. */
function targetsOf(season: Season, dice: Dice): Agreement['targets'] {
  const measured = Object.entries(season.criteria).filter(([, { kind }]) => kind === 'target');
  const targets = measured.map(([criterion, { title }], index) => [
    `target-${String(index + 1).padStart(4, '0')}`,
    {
      measure: title,
      unit: '%',
      value: 60 + dice.number(40),
      basis: '',
      criterion,
      order: index + 1,
    },
  ]);
  return Object.fromEntries(targets);
}
