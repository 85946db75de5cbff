import { TextArea } from '../../components/TextArea.js';
import { TextField } from '../../components/TextField.js';
import { DraftControl } from '../drafting/DraftControl.js';
import type { TextHandle } from './nomination-form.js';

type Props = {
  label: string;
  hint?: string;
  handle: TextHandle;
  readOnly: boolean;
  maxLength: number;
  required?: boolean;
  error?: string | undefined;
  /** More than one line. */
  rows?: number;
};

function asIs(text: string): string {
  return text;
}

/** A text that saves itself. */
export function DraftText({ handle, rows, ...field }: Props) {
  const { shown } = handle.field.value;
  return (
    <DraftControl handle={handle} describe={asIs} describeShown={asIs}>
      {rows === undefined ? (
        <TextField {...field} value={shown} onInput={handle.edit} />
      ) : (
        <TextArea {...field} value={shown} rows={rows} onInput={handle.edit} />
      )}
    </DraftControl>
  );
}
