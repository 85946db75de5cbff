import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/Button.js';
import { now } from '../../data/clock.js';
import { t } from '../../i18n/board.js';
import { formatMoment } from '../../i18n/format.js';
import { inLanguage } from '../../i18n/text.js';
import { canonicalRows, shortHash } from './board-hash.js';
import type { RankedRow } from './board-rows.js';
import { latestRow } from './changes.js';

/** When the board last moved, and the code by which a printed board is compared with the screen. */
export function BoardFoot({ season, rows }: { season: string; rows: readonly RankedRow[] }) {
  const [hash, setHash] = useState('');
  const canonical = canonicalRows(season, rows);
  useEffect(() => {
    let isCurrent = true;
    shortHash(canonical)
      .then((made) => {
        if (isCurrent) setHash(made);
      })
      // No Web Crypto (an insecure origin): the board is shown without its code.
      .catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [canonical]);
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
      <p class="row">
        <span title={t('hashMeaning')}>
          {t('hash')}: <span class="number">{hash}</span>
        </span>
        <span class="print-only">{t('printed', { moment: formatMoment(now.value) })}</span>
        <Button kind="quiet" icon="print" onClick={() => print()}>
          {t('print')}
        </Button>
      </p>
    </div>
  );
}
