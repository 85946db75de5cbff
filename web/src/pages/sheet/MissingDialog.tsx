import type { Season } from '@domain/season.js';
import { Button } from '../../components/Button.js';
import { Dialog } from '../../components/Dialog.js';
import { t as components } from '../../i18n/components.js';
import { t } from '../../i18n/sheet-submission.js';
import { inLanguage } from '../../i18n/text.js';

type Props = {
  open: boolean;
  season: Season;
  missing: readonly string[];
  onJump: (criterion: string) => void;
  onClose: () => void;
};

/** What still has to be scored, each a way to get there. */
export function MissingDialog({ open, season, missing, onJump, onClose }: Props) {
  return (
    <Dialog open={open} title={t('submitIncompleteTitle')} onClose={onClose}>
      <p>{t('submitIncomplete', { count: missing.length })}</p>
      <ol class="missing-list">
        {missing.map((id) => {
          const criterion = season.criteria[id];
          if (criterion === undefined) return null;
          const title = inLanguage(criterion.title, criterion.titleEn);
          return (
            <li key={id}>
              <button type="button" class="missing-jump" onClick={() => onJump(id)}>
                {criterion.order}. {title}
              </button>
            </li>
          );
        })}
      </ol>
      <div class="row row-end">
        <Button onClick={onClose}>{components('close')}</Button>
      </div>
    </Dialog>
  );
}
