import type { ListedTarget } from '@domain/agreement.js';
import type { Season } from '@domain/season.js';
import { t } from '../../i18n/agreement.js';
import { formatPoints } from '../../i18n/format.js';
import { inLanguage } from '../../i18n/text.js';

type Props = { season: Season; targets: readonly ListedTarget[] };

/** A unit's targets, for reading and for paper. */
export function TargetTable({ season, targets }: Props) {
  if (targets.length === 0) return <p class="soft">{t('noTargetsOther')}</p>;
  return (
    <div class="target-table-wrap">
      <table class="target-table">
        <thead>
          <tr>
            <th scope="col">{t('colTarget')}</th>
            <th scope="col" class="number">
              {t('colValue')}
            </th>
            <th scope="col">{t('colBasis')}</th>
          </tr>
        </thead>
        <tbody>
          {targets.map(({ id, measure, unit, value, basis, criterion }) => (
            <tr key={id}>
              <th scope="row">
                {measure?.trim() ? <span lang="vi">{measure.trim()}</span> : t('unnamed')}
                {criterion && (
                  <span class="small soft measures">
                    {t('measures', { criterion: criterionTitle(season, criterion) })}
                  </span>
                )}
              </th>
              <td class="number">
                {typeof value === 'number' ? formatPoints(value) : '–'}{' '}
                <span lang="vi">{unit}</span>
              </td>
              <td lang="vi">{basis}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function criterionTitle(season: Season, id: string): string {
  const criterion = season.criteria[id];
  return criterion === undefined ? id : inLanguage(criterion.title, criterion.titleEn);
}
