import { Button } from '../../components/Button.js';
import { Dialog } from '../../components/Dialog.js';
import { t } from '../../i18n/acts.js';
import { t as components } from '../../i18n/components.js';

/** An act takes what the server has: with something unsaved on screen it would bind to something else. */
export function UnsavedDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog open={open} title={t('unsavedTitle')} onClose={onClose}>
      <p>{t('unsavedText')}</p>
      <div class="row row-end">
        <Button onClick={onClose}>{components('close')}</Button>
      </div>
    </Dialog>
  );
}
