import type { Season } from '@domain/season.js';
import { useState } from 'preact/hooks';
import { Button } from '../../components/Button.js';
import type { Editing } from '../../data/setup/season-editor.js';
import { t } from '../../i18n/amendment.js';
import { AmendDialog } from './AmendDialog.js';
import { changesBetween } from './change-words.js';

type Props = {
  season: Season;
  editing: Editing;
  /** Sent, or given up. */
  onEnd: () => void;
};

/** How much an amendment changes so far, and its two ends. */
export function Amending({ season, editing, onEnd }: Props) {
  const [isAsked, setAsked] = useState(false);
  const count = changesBetween(editing.base, editing.mine).length;
  return (
    <div class="amend-bar">
      <p>
        <strong>{t('amending')}</strong>{' '}
        <span role="status">{count === 0 ? t('amendNothing') : t('amendCount', { count })}</span>
      </p>
      <div class="row">
        <Button onClick={onEnd}>{t('amendDiscard')}</Button>
        <Button kind="primary" disabled={count === 0} onClick={() => setAsked(true)}>
          {t('amendReview')}
        </Button>
      </div>
      {isAsked && (
        <AmendDialog
          season={season}
          editing={editing}
          onDone={() => {
            setAsked(false);
            onEnd();
          }}
          onClose={() => setAsked(false)}
        />
      )}
    </div>
  );
}
