import type { ComponentChildren } from 'preact';
import { t } from '../i18n/components.js';
import { Button } from './Button.js';
import { Dialog } from './Dialog.js';

type Props = {
  open: boolean;
  title: string;
  /** What will be so afterwards, one sentence each: who is bound, what moves, what cannot be undone. */
  consequences: readonly string[];
  confirmLabel: string;
  danger?: boolean;
  busy?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
  children?: ComponentChildren;
};

/** For acts that bind somebody. Focus starts on the way back, never on the act. */
export function ConfirmDialog(props: Props) {
  const { open, title, consequences, confirmLabel, danger, busy, onConfirm, onCancel } = props;
  return (
    <Dialog open={open} title={title} onClose={onCancel}>
      {props.children}
      {consequences.length > 0 && (
        <div>
          <p class="dialog-lead">{t('consequences')}</p>
          <ul class="dialog-consequences">
            {consequences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      <div class="row row-end">
        <Button onClick={onCancel}>{t('cancel')}</Button>
        <Button kind={danger ? 'danger' : 'primary'} busy={busy ?? false} onClick={onConfirm}>
          {confirmLabel}
        </Button>
      </div>
    </Dialog>
  );
}
