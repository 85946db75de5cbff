import { useEffect, useState } from 'preact/hooks';
import { bloc } from '../../app/place.js';
import { Button } from '../../components/Button.js';
import { now } from '../../data/clock.js';
import { t } from '../../i18n/components.js';
import { formatMoment } from '../../i18n/format.js';
import { t as inFrame } from '../../i18n/frame.js';
import { inLanguage } from '../../i18n/text.js';
import { shortHash } from '../board/board-hash.js';
import { usePrintMark } from './use-print-mark.js';

type Props = {
  season: string;
  /** What is shown, in one way of writing: see {@link canonical}. */
  content: string;
  /** What the code is called, where it is not simply that of the page. */
  code?: string;
  print?: string;
};

/**
 * The code by which paper is compared with the screen, and the way to paper. Bloc, season, time and code
 * stand on every printed sheet: sheets get separated.
 */
export function PrintStamp({
  season,
  content,
  code = t('code'),
  print: words = t('print'),
}: Props) {
  const [hash, setHash] = useState('');
  useEffect(() => {
    let isCurrent = true;
    shortHash(content)
      .then((made) => {
        if (isCurrent) setHash(made);
      })
      // No Web Crypto (an insecure origin): the page is shown without its code.
      .catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [content]);
  const known = bloc.value;
  const name = known === null ? inFrame('product') : inLanguage(known.name, known.nameEn);
  const printed = t('printed', { moment: formatMoment(now.value) });
  usePrintMark([name, inFrame('season', { season }), printed, `${code}: ${hash}`].join(' · '));
  return (
    <p class="row small soft screen-only">
      <span title={t('codeMeaning')}>
        {code}: <span class="number">{hash}</span>
      </span>
      <Button kind="quiet" icon="print" onClick={() => print()}>
        {words}
      </Button>
    </p>
  );
}
