import { heirOf, membersDuring } from '@domain/lineage.js';
import type { Member } from '@domain/member.js';
import type { Season } from '@domain/season.js';
import type { ComponentChildren } from 'preact';
import { EmptyState } from '../../components/EmptyState.js';
import { now } from '../../data/clock.js';
import { collate, inLanguage } from '../../i18n/text.js';
import { t } from '../../i18n/unit.js';

type UnitsProps = { season: Season; members: readonly Member[] };

/** What stands around it comes with it: parts that arrive one by one would push each other about. */
type Props = UnitsProps & { before: ComponentChildren; after: ComponentChildren };

/** A season without a public board, and who was in it. The bloc may keep its board to itself. */
export function WithoutBoard({ season, members, before, after }: Props) {
  const hasScores = season.groups.length > 0;
  return (
    <>
      {before}
      <EmptyState
        title={hasScores ? t('notPublicTitle') : t('noScoresTitle', { season: season.id })}
      >
        <p>{hasScores ? t('notPublicText') : t('noScoresText')}</p>
      </EmptyState>
      <Units season={season} members={members} />
      {after}
    </>
  );
}

function Units({ season, members }: UnitsProps) {
  const units = membersDuring(members, season.id).sort((a, b) => collate(a.unit, b.unit));
  if (units.length === 0) return null;
  return (
    <section class="movements" aria-labelledby="units">
      <h2 id="units">{t('membersIn', { season: season.id })}</h2>
      <ul>
        {units.map((unit) => {
          const heir = heirOf(members, unit.id, now.value);
          return (
            <li key={unit.id} id={`unit-${unit.id}`}>
              <a href={`/unit/${heir?.id ?? unit.id}`}>{inLanguage(unit.unit, unit.unitEn)}</a>
              {heir !== null && (
                <span class="soft">
                  {t('nowIn', { units: inLanguage(heir.unit, heir.unitEn) })}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
