import { t } from '../../i18n/board.js';
import { formatMoment } from '../../i18n/format.js';
import { inLanguage } from '../../i18n/text.js';
import { PrintStamp } from '../print/PrintStamp.js';
import { canonicalRows } from './board-hash.js';
import type { RankedRow } from './board-rows.js';
import { latestRow } from './changes.js';

/** When the board last moved, and the code by which a printed board is compared with the screen. */
export function BoardFoot({ season, rows }: { season: string; rows: readonly RankedRow[] }) {
  const latest = latestRow(rows);
  return (
    <div class="board-foot small soft">
      {latest?.updatedAt && (
        <p>
          {t('lastChange', {
            unit: inLanguage(latest.unit, latest.unitEn),
            moment: formatMoment(latest.updatedAt),
          })}
        </p>
      )}
      <PrintStamp
        season={season}
        content={canonicalRows(season, rows)}
        code={t('hash')}
        print={t('print')}
      />
    </div>
  );
}
