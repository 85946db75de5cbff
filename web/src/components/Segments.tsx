import { useId } from 'preact/hooks';
import './segments.css';

type Props<Value extends string> = {
  /** What is being chosen; read aloud. */
  label: string;
  options: readonly { value: Value; label: string }[];
  value: Value;
  onChange: (value: Value) => void;
  onKeyDown?: (event: KeyboardEvent) => void;
};

/** One of a few, all in view: radio buttons, so arrow keys move as everyone expects. */
export function Segments<Value extends string>({
  label,
  options,
  value,
  onChange,
  onKeyDown,
}: Props<Value>) {
  const name = useId();
  return (
    <fieldset class="segments">
      <legend class="unseen">{label}</legend>
      {options.map((option) => (
        <label key={option.value} class="segment">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            onKeyDown={onKeyDown}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
