import type { ComponentChildren } from 'preact';
import { t } from '../i18n/components.js';
import './field.css';
import { Icon } from './Icon.js';
import { type Limit, useLengthLimit } from './use-length-limit.js';

export type FieldProps = {
  label: string;
  /** Shown under the label, before anything is typed. */
  hint?: string;
  /** What is wrong and how to put it right; replaces nothing that was typed. */
  error?: string | undefined;
  required?: boolean;
  /** The label is still read aloud: for a column whose header already says it. */
  hideLabel?: boolean;
  readOnly?: boolean;
  name?: string;
  /** What is typed is Vietnamese, unless it is a translation. */
  lang?: 'en';
  /** What is longer is refused whole, and said. */
  maxLength?: number | undefined;
};

/** What the control needs from the field around it. */
export type Described = {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean | undefined;
  'aria-required': boolean | undefined;
};

type Props = FieldProps & {
  id: string;
  children: (described: Described, limit: Limit) => ComponentChildren;
};

/** Label, hint and error of one control, tied to it for those who do not see them side by side. */
export function Field(props: Props) {
  const { id, label, hint, required, hideLabel, maxLength, children } = props;
  const { error, limit } = useLengthLimit(maxLength, props.error);
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class={error ? 'field field-wrong' : 'field'}>
      <label for={id} class={hideLabel ? 'unseen' : 'field-label'}>
        {label}
        {required && <span class="field-required"> ({t('required')})</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} class="field-hint">
          {hint}
        </p>
      )}
      {children(
        {
          id,
          'aria-describedby': described || undefined,
          'aria-invalid': error ? true : undefined,
          'aria-required': required || undefined,
        },
        limit,
      )}
      {error && (
        <p id={`${id}-error`} class="field-error">
          <Icon name="alert" /> {error}
        </p>
      )}
    </div>
  );
}
