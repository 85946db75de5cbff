import type { InputHTMLAttributes } from 'preact';
import { useId } from 'preact/hooks';
import { Field, type FieldProps } from './Field.js';
import { useLengthLimit } from './use-length-limit.js';

/** Preact's types tell inputs apart by a literal `type`. */
const TYPES = {
  text: { type: 'text' },
  email: { type: 'email' },
  password: { type: 'password' },
  search: { type: 'search' },
  date: { type: 'date' },
  time: { type: 'time' },
  url: { type: 'url' },
} as const satisfies Record<string, InputHTMLAttributes<HTMLInputElement>>;

type Props = FieldProps & {
  value: string;
  onInput: (value: string) => void;
  onBlur?: () => void;
  type?: keyof typeof TYPES;
  autoComplete?: 'off' | 'username' | 'current-password' | 'new-password';
  maxLength?: number;
};

export function TextField(props: Props) {
  const { value, onInput, onBlur, type = 'text', autoComplete = 'off', maxLength } = props;
  const limit = useLengthLimit(maxLength, props.error);
  return (
    <Field {...props} error={limit.error} id={useId()}>
      {(described) => (
        <input
          {...TYPES[type]}
          {...described}
          class="control"
          name={props.name}
          value={value}
          data-empty={(type === 'date' || type === 'time') && value === '' ? true : undefined}
          readOnly={props.readOnly}
          maxLength={maxLength}
          autoComplete={autoComplete}
          onBeforeInput={limit.onBeforeInput}
          onInput={(event) => onInput(event.currentTarget.value)}
          onBlur={onBlur}
        />
      )}
    </Field>
  );
}
