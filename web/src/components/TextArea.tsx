import { useId } from 'preact/hooks';
import { Field, type FieldProps } from './Field.js';
import { useLengthLimit } from './use-length-limit.js';

type Props = FieldProps & {
  value: string;
  onInput: (value: string) => void;
  onBlur?: () => void;
  rows?: number;
  maxLength?: number;
};

/** Grows with what is typed (field-sizing), so that nothing scrolls inside it on a phone. */
export function TextArea(props: Props) {
  const { value, onInput, onBlur, rows = 3, maxLength } = props;
  const limit = useLengthLimit(maxLength, props.error);
  return (
    <Field {...props} error={limit.error} id={useId()}>
      {(described) => (
        <textarea
          {...described}
          class="control"
          name={props.name}
          rows={rows}
          value={value}
          readOnly={props.readOnly}
          maxLength={maxLength}
          onBeforeInput={limit.onBeforeInput}
          onInput={(event) => onInput(event.currentTarget.value)}
          onBlur={onBlur}
        />
      )}
    </Field>
  );
}
