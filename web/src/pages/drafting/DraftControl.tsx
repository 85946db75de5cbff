import type { ComponentChildren } from 'preact';
import { Button } from '../../components/Button.js';
import type { FieldHandle } from '../../data/draft.js';
import { t } from '../../i18n/drafting.js';
import { t as error } from '../../i18n/errors.js';
import { AtThisField } from './AtThisField.js';
import './drafting.css';
import { FieldSaveState } from './FieldSaveState.js';

type Props<Shown, Value> = {
  handle: FieldHandle<Shown, Value>;
  /** Of the field in its document: by it colleagues see who is where. */
  path: string;
  /** Says a stored value in words, for the person to compare. */
  describe: (value: Value) => string;
  /** Says what is typed in words. */
  describeShown: (shown: Shown) => string;
  /** The inputs of the field, one or several. */
  children: ComponentChildren;
};

/** What every field of a draft has around its inputs: focus, save state, refusal, conflict. */
export function DraftControl<Shown, Value>(props: Props<Shown, Value>) {
  const { handle, path, children } = props;
  const { refused, savedAt } = handle.field.value;
  const phase = handle.phase.value;
  return (
    <div
      class="draft-control"
      data-path={path}
      onFocusIn={handle.focus}
      onFocusOut={(event) => {
        const next = event.relatedTarget;
        if (!(next instanceof Node && event.currentTarget.contains(next))) handle.blur();
      }}
    >
      {children}
      <AtThisField path={path} />
      <FieldSaveState phase={phase} savedAt={savedAt} />
      {phase === 'refused' && refused !== null && (
        <div class="draft-trouble" role="alert">
          <p>{error(refused)}</p>
          <Button onClick={handle.again}>{t('tryAgain')}</Button>
        </div>
      )}
      {phase === 'conflict' && <Conflict {...props} />}
      <SetAside {...props} />
    </div>
  );
}

function Conflict<Shown, Value>({ handle, describe, describeShown }: Props<Shown, Value>) {
  const { remote, shown } = handle.field.value;
  return (
    <div class="draft-trouble" role="alert">
      <p>{t('theirs', { value: describe(remote.value) || t('nothing') })}</p>
      <p>{t('mine', { value: describeShown(shown) || t('nothing') })}</p>
      <div class="row">
        <Button onClick={handle.keepMine}>{t('keepMine')}</Button>
        <Button onClick={handle.takeTheirs}>{t('takeTheirs')}</Button>
      </div>
    </div>
  );
}

function SetAside<Shown, Value>({ handle, describeShown }: Props<Shown, Value>) {
  const { setAside } = handle.field.value;
  if (setAside === null) return null;
  return (
    <p class="draft-aside">
      {t('setAside', { value: describeShown(setAside) || t('nothing') })}{' '}
      <Button kind="quiet" onClick={() => handle.edit(setAside)}>
        {t('useAgain')}
      </Button>
    </p>
  );
}
