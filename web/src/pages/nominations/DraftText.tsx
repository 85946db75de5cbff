import { TextArea } from '../../components/TextArea.js';
import { TextField } from '../../components/TextField.js';
import type { NominationField } from '../../data/nominations.js';
import { DraftControl } from '../drafting/DraftControl.js';
import { History } from '../drafting/History.js';
import { asTyped } from '../drafting/InWords.js';
import { SetAside } from '../drafting/SetAside.js';
import type { TextHandle } from './nomination-form.js';

type Props = {
  label: string;
  hint?: string;
  handle: TextHandle;
  /** The unit whose nomination it is, before its own people; nobody else may read its drafts. */
  historyOf: string | null;
  path: NominationField;
  readOnly: boolean;
  maxLength: number;
  required?: boolean;
  error?: string | undefined;
  /** More than one line. */
  rows?: number;
};

function readText(logged: unknown): { value: string } | null {
  return typeof logged === 'string' ? { value: logged } : null;
}

/** A text that saves itself. */
export function DraftText({ handle, path, historyOf, rows, ...given }: Props) {
  const { shown, isTyped } = handle.field.value;
  const { label, readOnly, maxLength } = given;
  // What only helps in writing is left out of what can only be read.
  const field = readOnly ? { label, readOnly, maxLength } : given;
  const control =
    rows === undefined ? (
      <TextField {...field} value={shown} onInput={handle.edit} />
    ) : (
      <TextArea {...field} value={shown} rows={rows} onInput={handle.edit} />
    );
  const history = historyOf !== null && (
    <History
      field={{ label, handle, read: readText, describe: asTyped }}
      member={historyOf}
      readOnly={readOnly}
    />
  );
  // A question that stands is still asked when the time is over.
  if (readOnly && !isTyped) {
    return (
      <div class="draft-control">
        {control}
        <SetAside handle={handle} describeShown={asTyped} readOnly />
        {history}
      </div>
    );
  }
  return (
    <div class="draft-control">
      <DraftControl handle={handle} path={path} describe={asTyped} describeShown={asTyped}>
        {control}
      </DraftControl>
      {history}
    </div>
  );
}
