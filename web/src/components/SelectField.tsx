import { useId } from 'preact/hooks';
import { Field, type FieldProps } from './Field.js';

type Props<Value extends string> = FieldProps & {
  value: Value | '';
  options: readonly { value: Value; label: string; disabled?: boolean }[];
  onChange: (value: Value) => void;
  /** Shown while nothing is chosen. */
  placeholder?: string;
};

export function SelectField<Value extends string>(props: Props<Value>) {
  const { value, options, onChange, placeholder } = props;
  return (
    <Field {...props} id={useId()}>
      {(described) => (
        <select
          {...described}
          class="control"
          name={props.name}
          value={value}
          disabled={props.readOnly}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.currentTarget.value);
            if (chosen !== undefined) onChange(chosen.value);
          }}
        >
          {placeholder !== undefined && (
            <option value="" disabled>
              {placeholder}
            </option>
          )}
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
