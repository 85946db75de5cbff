import type { ComponentChildren } from 'preact';
import { Button } from '../../components/Button.js';
import { t as drafting } from '../../i18n/acts.js';
import { t as components } from '../../i18n/components.js';

type Props = {
  label: string;
  onClose: () => void;
  isBusy?: boolean;
  disabled?: boolean;
  kind?: 'primary' | 'danger';
  /** Another way on, between the two. */
  children?: ComponentChildren;
};

/** The way back, and the way on. */
export function FormEnd({ label, onClose, isBusy, disabled, kind = 'primary', children }: Props) {
  return (
    <div class="row row-end">
      <Button onClick={onClose}>{components('cancel')}</Button>
      {children}
      <Button kind={kind} type="submit" busy={isBusy ?? false} disabled={disabled ?? false}>
        {isBusy ? drafting('sending') : label}
      </Button>
    </div>
  );
}
