import type { Member } from '@domain/member.js';
import type { Movement } from '@domain/movement.js';
import { t } from '../../i18n/board.js';
import { collate, inLanguage } from '../../i18n/text.js';

type Props = { movements: readonly Movement[]; members: readonly Member[] };

/** The season's emulation movements with the unit that launched each. */
export function Movements({ movements, members }: Props) {
  if (movements.length === 0) return null;
  const unitOf = (id: string | null) => members.find((member) => member.id === id);
  const sorted = [...movements].sort((a, b) => collate(a.title, b.title));
  return (
    <section class="movements" aria-labelledby="movements">
      <h2 id="movements">{t('movements')}</h2>
      <ul>
        {sorted.map((movement) => {
          const unit = unitOf(movement.member);
          return (
            <li key={movement.title}>
              <span class="movement-title">{inLanguage(movement.title, movement.titleEn)}</span>
              {unit !== undefined && <span class="soft">{inLanguage(unit.unit, unit.unitEn)}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
