import { useState } from 'preact/hooks';
import { TextField } from '../../../components/TextField.js';
import { t } from '../../../i18n/setup.js';

type Props = {
  label: string;
  hint?: string;
  value: string;
  lang?: 'en';
  maxLength: number;
  readOnly: boolean;
  name?: string;
  onChange: (value: string) => void;
};

/** A text that must say something: emptied, it stays empty on the screen until it is left, and nothing else changes. */
export function NeededField({ value, onChange, name, hint, ...rest }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const isEmpty = typed !== null && typed.trim() === '';
  return (
    <TextField
      {...rest}
      {...(name === undefined ? {} : { name })}
      {...(hint === undefined ? {} : { hint })}
      value={typed ?? value}
      error={isEmpty ? t('needed') : undefined}
      required
      onInput={(text) => {
        setTyped(text);
        if (text.trim() !== '') onChange(text);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
