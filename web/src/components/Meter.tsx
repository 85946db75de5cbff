import { t } from '../i18n/components.js';
import './meter.css';

type Props = { label: string; taken: number; capacity: number };

/** How full something is: words first, then places as a bar (taken ones are hatched). */
export function Meter({ label, taken, capacity }: Props) {
  const left = Math.max(0, capacity - taken);
  const words = left === 0 ? t('full', { capacity }) : t('left', { left, capacity });
  const share = capacity === 0 ? 1 : Math.min(1, taken / capacity);
  return (
    <div class={left === 0 ? 'meter meter-full' : 'meter'}>
      <div class="meter-words">
        <span>{label}</span>
        <strong class="number">{words}</strong>
      </div>
      <div class="meter-bar" aria-hidden="true">
        <span class="meter-fill" style={{ '--share': share }} />
      </div>
    </div>
  );
}
