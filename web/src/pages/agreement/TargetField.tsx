import { Field } from '../../components/Field.js';
import { TextArea } from '../../components/TextArea.js';
import { TextField } from '../../components/TextField.js';
import type { FieldHandle } from '../../data/draft.js';
import { t } from '../../i18n/agreement.js';
import { editable } from '../../i18n/number.js';
import { DraftControl } from '../drafting/DraftControl.js';
import { asTyped } from '../drafting/InWords.js';
import { figureCodec } from './target-form.js';

type WordsProps = {
  label: string;
  hint?: string;
  handle: FieldHandle<string, string>;
  max: number;
  required?: boolean;
  /** More than one line. */
  rows?: number;
};

export function WordsField({ handle, max, rows, ...given }: WordsProps) {
  const { shown } = handle.field.value;
  const error = [...shown].length > max ? t('tooLong', { max }) : undefined;
  const shared = { ...given, value: shown, error, onInput: handle.edit };
  return (
    <DraftControl handle={handle} path={handle.name} describe={asTyped} describeShown={asTyped}>
      {rows === undefined ? (
        <TextField {...shared} maxLength={max} />
      ) : (
        <TextArea {...shared} maxLength={max} rows={rows} />
      )}
    </DraftControl>
  );
}

/** The text stays as typed, right or wrong; only a figure is saved. */
export function FigureField({ handle }: { handle: FieldHandle<string, number | null> }) {
  const { shown } = handle.field.value;
  return (
    <DraftControl handle={handle} path={handle.name} describe={editable} describeShown={asTyped}>
      <Field
        id={handle.name}
        label={t('value')}
        required
        error={figureCodec.read(shown) === null ? t('badValue') : undefined}
      >
        {(described) => (
          <input
            {...described}
            class="control control-number"
            inputMode="decimal"
            autoComplete="off"
            value={shown}
            onInput={(event) => handle.edit(event.currentTarget.value)}
          />
        )}
      </Field>
    </DraftControl>
  );
}

/** A logged value, if it is a text. */
export function asText(logged: unknown): { value: string } | null {
  return typeof logged === 'string' ? { value: logged } : null;
}

/** A logged value, if it is a figure or none. */
export function asFigure(logged: unknown): { value: number | null } | null {
  return logged === null || typeof logged === 'number' ? { value: logged } : null;
}
