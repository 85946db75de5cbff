import { useId } from 'preact/hooks';
import { Field, type FieldProps } from './Field.js';

type Props = FieldProps & {
  value: string;
  onInput: (value: string) => void;
  onBlur?: () => void;
  rows?: number;
};

/** Grows with what is typed (field-sizing), so that nothing scrolls inside it on a phone. */
export function TextArea(props: Props) {
  const { value, onInput, onBlur, rows = 3 } = props;
  return (
    <Field {...props} id={useId()}>
      {(described, limit) => (
        <textarea
          {...described}
          {...limit}
          class="control"
          name={props.name}
          lang={props.lang ?? 'vi'}
          rows={rows}
          value={value}
          readOnly={props.readOnly}
          onInput={(event) => onInput(event.currentTarget.value)}
          onBlur={onBlur}
        />
      )}
    </Field>
  );
}
