import type { Season, TieBreak } from '@domain/season.js';
import { useState } from 'preact/hooks';
import { Button } from '../../components/Button.js';
import { Dialog } from '../../components/Dialog.js';
import { t } from '../../i18n/board.js';
import { t as inComponents } from '../../i18n/components.js';
import { inLanguage } from '../../i18n/text.js';

/** One click from the board to the rule that ordered it: people take a tie-break they cannot see for a bug. */
export function TieRule({ season }: { season: Season }) {
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button kind="quiet" icon="info" onClick={() => setOpen(true)}>
        {t('tieRule')}
      </Button>
      <Dialog open={isOpen} title={t('tieRuleTitle')} onClose={close}>
        <ol class="tie-rule">
          <li>{t('tieRuleTotal')}</li>
          {season.tieBreak.map((step) => (
            <li key={step.by === 'group' ? step.group : step.by}>{wordsOf(step, season)}</li>
          ))}
          <li>{t('tieRuleShared')}</li>
        </ol>
        <p>{t('tieRuleStates')}</p>
        <div class="row row-end">
          <Button onClick={close}>{inComponents('close')}</Button>
        </div>
      </Dialog>
    </>
  );
}

function wordsOf(step: TieBreak, season: Season): string {
  if (step.by === 'penalties') return t('tieRulePenalties');
  const group = season.groups.find((each) => each.id === step.group);
  return t('tieRuleGroup', {
    group: group === undefined ? step.group : inLanguage(group.title, group.titleEn),
  });
}
