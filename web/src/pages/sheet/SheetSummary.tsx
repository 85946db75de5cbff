import { type CriteriaGroup, groupsIn } from '@domain/criteria-tree.js';
import { relativeCriteria } from '@domain/race.js';
import { countedMax, type Season, seasonMax } from '@domain/season.js';
import type { Actor } from '@domain/seat.js';
import { InLanguage } from '../../components/InLanguage.js';
import { Later } from '../../components/Later.js';
import type { SheetAddress } from '../../data/sheets.js';
import { formatPoints } from '../../i18n/format.js';
import { t } from '../../i18n/sheet.js';
import { FormSaveState } from '../drafting/FormSaveState.js';
import { maySubmit } from './access.js';
import type { Preview } from './preview.js';
import type { SheetForm } from './sheet-form.js';

/** Only leaders and appraisers hand in: no officer waits for it. */
const loadSubmit = async () => (await import('./SubmitSheet.js')).SubmitSheet;

type Props = {
  actor: Actor;
  season: Season;
  address: SheetAddress;
  form: SheetForm;
  sum: Preview;
  mayEdit: boolean;
};

/** Total, progress, save state and submitting: in view beside the criteria, or under the thumb on a phone. */
export function SheetSummary({ actor, season, address, form, sum, mayEdit }: Props) {
  const { missing, graded, standing } = sum;
  const isSubmitter = maySubmit(actor, address.member, address.assessor);
  return (
    <aside class="sheet-summary" aria-label={t('summary')}>
      <div class="summary-figures">
        <p class="summary-total">
          <span class="soft">{t('total')}</span>
          <strong class="number">{formatPoints(standing.total)}</strong>
          <span class="soft number">{t('totalOf', { max: formatPoints(seasonMax(season)) })}</span>
        </p>
        <p class="number">{t('progress', { scored: graded - missing.length, count: graded })}</p>
      </div>
      <p class="soft small summary-hint">
        {address.assessor === 'self' ? t('totalHint') : t('appraisedHint')}
        {relativeCriteria(season.criteria).length > 0 && ` ${t('relativeHint')}`}
      </p>
      <dl class="summary-groups" aria-label={t('byGroup')}>
        {groupsIn(season, null).map((group) => (
          <div key={group.id}>
            <dt>
              <InLanguage vi={group.title} en={group.titleEn} />
            </dt>
            <dd class="number" style={{ '--figures': roomFor(countedMax(season, group)) }}>
              {partWords(season, group, standing.parts[group.id] ?? 0)}
            </dd>
          </div>
        ))}
      </dl>
      {mayEdit && <FormSaveState {...form.state.value} />}
      {mayEdit && isSubmitter && (
        <Later
          load={loadSubmit}
          given={{ season, address, form, sum }}
          meanwhile={<div class="summary-submit" />}
        />
      )}
      {mayEdit && !isSubmitter && (
        <p class="small summary-hint">
          {missing.length === 0 ? t('complete') : t('remaining', { count: missing.length })}
        </p>
      )}
    </aside>
  );
}

/** Characters of the longest figure, such as "150,25/150". */
function roomFor(max: number): number {
  const figure = formatPoints(max).length;
  return max > 0 ? 2 * figure + 4 : figure;
}

function partWords(season: Season, group: CriteriaGroup, part: number): string {
  const max = countedMax(season, group);
  return max > 0 ? `${formatPoints(part)}/${formatPoints(max)}` : formatPoints(part);
}
