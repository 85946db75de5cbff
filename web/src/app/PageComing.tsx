import { useSignal, useSignalEffect } from '@preact/signals';
import { t } from '../i18n/frame.js';
import { isPageComing } from './page-coming.js';
import './page-coming.css';

/** On a fast network a page comes before anybody wonders. */
const PATIENCE_MS = 400;

/** Says that the page asked for is on its way: on a slow network a press that shows nothing is pressed again. */
export function PageComing() {
  const isLate = useSignal(false);
  useSignalEffect(() => {
    isLate.value = false;
    if (!isPageComing.value) return;
    const timer = setTimeout(() => {
      isLate.value = true;
    }, PATIENCE_MS);
    return () => clearTimeout(timer);
  });
  return (
    <div class="page-coming" role="status">
      {isLate.value && <p class="toast">{t('pageComing')}</p>}
    </div>
  );
}
