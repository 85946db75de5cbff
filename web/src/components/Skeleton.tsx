import { t } from '../i18n/components.js';
import './skeleton.css';

/** Holds the place of `rows` rows that are on their way; `tall` = as high as a row of the board. */
export function Skeleton({ rows, tall = false }: { rows: number; tall?: boolean }) {
  return (
    <div class={tall ? 'skeleton skeleton-tall' : 'skeleton'} aria-busy="true">
      <span class="unseen">{t('loading')}</span>
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} class="skeleton-row" />
      ))}
    </div>
  );
}
