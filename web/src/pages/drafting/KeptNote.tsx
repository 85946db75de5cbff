import { useSignal } from '@preact/signals';
import { Button } from '../../components/Button.js';
import type { KeptForm } from '../../data/kept-form.js';
import { t } from '../../i18n/acts.js';

/** Where a form begins with what was typed into it before. */
export function KeptNote({ form }: { form: KeptForm }) {
  const isShown = useSignal(form.isRecalled);
  if (!isShown.value) return null;
  return (
    <p class="kept-note small">
      {t('recalled')}{' '}
      <Button
        kind="quiet"
        onClick={() => {
          form.startOver();
          isShown.value = false;
        }}
      >
        {t('startOver')}
      </Button>
    </p>
  );
}
