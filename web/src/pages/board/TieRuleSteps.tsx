import type { Season, TieBreak } from '@domain/season.js';
import { inLanguage } from '../../i18n/text.js';
import { t } from '../../i18n/tie-rule.js';

/** How ranks are made, step by step. */
export function TieRuleSteps({ season }: { season: Season }) {
  return (
    <>
      <ol class="tie-rule">
        <li>{t('total')}</li>
        {season.tieBreak.map((step) => (
          <li key={step.by === 'group' ? step.group : step.by}>{wordsOf(step, season)}</li>
        ))}
        <li>{t('shared')}</li>
      </ol>
      <p>{t('states')}</p>
    </>
  );
}

function wordsOf(step: TieBreak, season: Season): string {
  if (step.by === 'penalties') return t('penalties');
  const group = season.groups.find((each) => each.id === step.group);
  return t('group', {
    group: group === undefined ? step.group : inLanguage(group.title, group.titleEn),
  });
}
