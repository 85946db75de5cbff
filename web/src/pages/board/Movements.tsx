import type { Member } from '@domain/member.js';
import { BLOC } from '../../data/current-bloc.js';
import { liveMovements } from '../../data/public/movements.js';
import { t } from '../../i18n/board.js';
import { collate, inLanguage } from '../../i18n/text.js';

/** The season's emulation movements with the unit that launched each. */
export function Movements({ year, members }: { year: string; members: readonly Member[] }) {
  const live = liveMovements(BLOC, year).value;
  if (live.state !== 'ready' || live.data.length === 0) return null;
  const unitOf = (id: string) => members.find((member) => member.id === id);
  const movements = [...live.data].sort((a, b) => collate(a.title, b.title));
  return (
    <section class="movements" aria-labelledby="movements">
      <h2 id="movements">{t('movements')}</h2>
      <ul>
        {movements.map((movement) => {
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
