import { t } from '../i18n/components.js';
import './rank-badge.css';

/** 1, 2, 2, 4: a shared rank says so in words. */
export function RankBadge({ rank, tied }: { rank: number; tied: boolean }) {
  return (
    <span class={rank === 1 ? 'rank rank-first' : 'rank'}>
      <span class="rank-number">{rank}</span>
      {tied && <span class="rank-tied">{t('tied')}</span>}
    </span>
  );
}
