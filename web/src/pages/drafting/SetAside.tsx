import { Button } from '../../components/Button.js';
import type { FieldHandle } from '../../data/draft.js';
import { t } from '../../i18n/drafting.js';
import { keptWords } from './kept-words.js';

type Props<Shown, Value> = {
  handle: FieldHandle<Shown, Value>;
  describeShown: (shown: Shown) => string;
  readOnly?: boolean;
};

/** What is not in the field any more, and why; it lies on this machine until the person deletes it. */
export function SetAside<Shown, Value>({ handle, describeShown, readOnly }: Props<Shown, Value>) {
  const { setAside, refused, isTyped } = handle.field.value;
  if (setAside === null) return null;
  return (
    <div class="draft-aside" role={refused === null ? undefined : 'alert'}>
      {refused !== null && !isTyped && <p>{keptWords(refused)}</p>}
      <p>
        {t('setAside')} <q>{describeShown(setAside) || t('nothing')}</q>
      </p>
      <div class="row">
        {readOnly !== true && (
          <Button kind="quiet" onClick={() => handle.edit(setAside)}>
            {t('useAgain')}
          </Button>
        )}
        <a href="/local-copies">{t('copies')}</a>
      </div>
    </div>
  );
}
