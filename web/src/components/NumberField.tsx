import { useId, useState } from 'preact/hooks';
import { t } from '../i18n/components.js';
import { formatPoints } from '../i18n/format.js';
import { editable, parseDecimal } from '../i18n/number.js';
import { Field, type FieldProps } from './Field.js';

type Props = FieldProps & {
  /** null = nothing entered, which is not zero. */
  value: number | null;
  /** Called while typing, only with a number within `min` and `max` or null. */
  onChange: (value: number | null) => void;
  onBlur?: () => void;
  min?: number;
  max: number;
  /** Shown behind the field, e.g. "/ 40". */
  suffix?: string;
};

/**
 * Takes a comma or a point. What is being typed stays as typed: a value that arrives from elsewhere
 * meanwhile is shown when the field is left, unless the typing could not be read as a number.
 */
export function NumberField(props: Props) {
  const { value, onChange, onBlur, min = 0, max, suffix, error } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const problem = typed === null ? undefined : problemOf(typed, min, max);
  return (
    <Field {...props} error={problem ?? error} id={useId()}>
      {(described) => (
        <span class="field-number">
          <input
            {...described}
            class="control control-number"
            inputMode="decimal"
            autoComplete="off"
            name={props.name}
            value={typed ?? editable(value)}
            readOnly={props.readOnly}
            onFocus={(event) => event.currentTarget.select()}
            onInput={(event) => {
              const text = event.currentTarget.value;
              setTyped(text);
              const parsed = parseDecimal(text);
              if (parsed !== undefined && problemOf(text, min, max) === undefined) onChange(parsed);
            }}
            onBlur={() => {
              if (problem === undefined) setTyped(null);
              onBlur?.();
            }}
          />
          {suffix !== undefined && <span class="soft number">{suffix}</span>}
        </span>
      )}
    </Field>
  );
}

function problemOf(text: string, min: number, max: number): string | undefined {
  const parsed = parseDecimal(text);
  if (parsed === undefined) return t('notANumber');
  if (parsed === null || (parsed >= min && parsed <= max)) return undefined;
  return t('outOfRange', { min: formatPoints(min), max: formatPoints(max) });
}
