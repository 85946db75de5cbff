import type { InputHTMLAttributes } from 'preact';
import { useId } from 'preact/hooks';
import { Field, type FieldProps } from './Field.js';

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
};

export function TextField(props: Props) {
  const { value, onInput, onBlur, type = 'text', autoComplete = 'off' } = props;
  return (
    <Field {...props} id={useId()}>
      {(described, limit) => (
        <input
          {...TYPES[type]}
          {...described}
          {...limit}
          class="control"
          name={props.name}
          lang={type === 'text' ? (props.lang ?? 'vi') : undefined}
          value={value}
          data-empty={(type === 'date' || type === 'time') && value === '' ? true : undefined}
          readOnly={props.readOnly}
          autoComplete={autoComplete}
          onInput={(event) => onInput(event.currentTarget.value)}
          onBlur={onBlur}
        />
      )}
    </Field>
  );
}
