import type { Signal } from '@preact/signals';
import { TextField } from '../../components/TextField.js';

type Props = {
  label: string;
  name: string;
  of: Signal<string>;
  hint?: string;
  lang?: 'en';
  type?: 'text' | 'email' | 'date';
  required?: boolean;
  readOnly?: boolean;
  maxLength?: number;
  /** Said once somebody has tried to send. */
  error?: string | undefined;
};

/** A line of text that a signal holds. */
export function Line({ of, maxLength = 200, ...field }: Props) {
  return (
    <TextField
      {...field}
      maxLength={maxLength}
      value={of.value}
      onInput={(text) => {
        of.value = text;
      }}
    />
  );
}
