import type { ComponentChildren } from 'preact';
import { Button } from '../../components/Button.js';
import type { Failure } from '../../data/live.js';
import { t } from '../../i18n/drafting.js';
import { keptWords } from './kept-words.js';

type Props = {
  text: ComponentChildren;
  /** Why it will not be sent; null where a colleague's text was taken instead. */
  reason: Failure | null;
  /** null where nothing can be written. */
  onUse: (() => void) | null;
};

/** By itself, as it is seldom wanted. */
export function SetAsideNote({ text, reason, onUse }: Props) {
  return (
    <div class="draft-aside" role={reason === null ? undefined : 'alert'}>
      {reason !== null && <p>{keptWords(reason)}</p>}
      <p>
        {t('setAside')} <q>{text}</q>
      </p>
      <div class="row">
        {onUse !== null && (
          <Button kind="quiet" onClick={onUse}>
            {t('useAgain')}
          </Button>
        )}
        <a href="/local-copies">{t('copies')}</a>
      </div>
    </div>
  );
}
