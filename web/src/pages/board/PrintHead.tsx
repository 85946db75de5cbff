import { bloc } from '../../app/place.js';
import { t } from '../../i18n/frame.js';
import { inLanguage } from '../../i18n/text.js';

/** On paper the frame is gone: bloc and season stand on the sheet itself. */
export function PrintHead({ season }: { season: string }) {
  const known = bloc.value;
  return (
    <p class="print-only print-head">
      {known !== null && `${inLanguage(known.name, known.nameEn)} · `}
      {t('season', { season })}
    </p>
  );
}
