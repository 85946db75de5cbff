import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '../../components/Button.js';
import type { FieldHandle } from '../../data/draft.js';
import { t } from '../../i18n/drafting.js';
import { AtThisField } from './AtThisField.js';
import { Conflict } from './Conflict.js';
import { errorWords } from './error-words.js';
import './drafting.css';
import { FieldSaveState } from './FieldSaveState.js';
import { SetAside } from './SetAside.js';

type Props<Shown, Value> = {
  handle: FieldHandle<Shown, Value>;
  /** Of the field in its document: by it colleagues see who is where. */
  path: string;
  /** Says a stored value in words, for the person to compare. */
  describe: (value: Value) => string;
  /** Says what is typed in words. */
  describeShown: (shown: Shown) => string;
  /** What was set aside cannot be used again. */
  readOnly?: boolean;
  /** The inputs of the field, one or several. */
  children: ComponentChildren;
};

/** What every field of a draft has around its inputs: focus, save state, refusal, conflict. */
export function DraftControl<Shown, Value>(props: Props<Shown, Value>) {
  const { handle, path, children } = props;
  const { refused, savedAt, undo } = handle.field.value;
  const phase = handle.phase.value;
  const control = useRef<HTMLDivElement>(null);
  /** An answer takes its button away: the focus goes to the field first. */
  const answer = (act: () => void) => () => {
    control.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
    act();
  };
  return (
    <div
      ref={control}
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
      {phase === 'saved' && undo !== null && (
        <Button kind="quiet" onClick={answer(() => handle.restore(undo.value))}>
          {t('undo')}
        </Button>
      )}
      {phase === 'refused' && refused !== null && (
        <div class="draft-trouble" role="alert">
          <p>{errorWords(refused)}</p>
          <Button onClick={answer(handle.again)}>{t('tryAgain')}</Button>
        </div>
      )}
      {phase === 'conflict' && <Conflict {...props} answer={answer} />}
      <SetAside {...props} />
    </div>
  );
}
