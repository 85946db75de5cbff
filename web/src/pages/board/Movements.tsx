import type { Member } from '@domain/member.js';
import { InLanguage } from '../../components/InLanguage.js';
import type { ListedMovement } from '../../data/public/movements.js';
import { t } from '../../i18n/board.js';
import { collate, inLanguage } from '../../i18n/text.js';

type Props = { season: string; movements: readonly ListedMovement[]; members: readonly Member[] };

/** The season's emulation movements with the unit that launched each. */
export function Movements({ season, movements, members }: Props) {
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
            <li key={movement.id}>
              <a class="movement-title" href={`/season/${season}/movements/${movement.id}`}>
                <InLanguage vi={movement.title} en={movement.titleEn} />
              </a>
              {unit !== undefined && <span class="soft">{inLanguage(unit.unit, unit.unitEn)}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
