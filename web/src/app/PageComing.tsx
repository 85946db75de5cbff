import { signal, useSignalEffect } from '@preact/signals';
import { t } from '../i18n/frame.js';
import './page-coming.css';

/** The address has changed and the page's file is on its way: what is on screen is still the page before. */
export const isPageComing = signal(false);
const isLate = signal(false);

/** On a fast network a page comes before anybody wonders. */
const PATIENCE_MS = 400;

/** Says that the page asked for is on its way: on a slow network a press that shows nothing is pressed again. */
export function PageComing() {
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
      {isLate.value && <p>{t('pageComing')}</p>}
    </div>
  );
}
