import type { Quota } from '@domain/quota.js';
import type { Season } from '@domain/season.js';
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { AmendmentNote } from '../../components/AmendmentNote.js';
import { Button } from '../../components/Button.js';
import { Later } from '../../components/Later.js';
import { t } from '../../i18n/awards.js';
import { inLanguage } from '../../i18n/text.js';
import { AwardMeter } from './AwardMeter.js';
import { QuotaBasis } from './QuotaBasis.js';

/** Whoever sets no places does not wait for it. */
const loadDialog = async () => (await import('./QuotaDialog.js')).QuotaDialog;

type Props = {
  season: Season;
  quota: Quota;
  maySetQuota: boolean;
  /** What else can be done with it. */
  children?: ComponentChildren;
};

/** One award: for whom, how many places are left, where the number comes from. */
export function AwardCard({ season, quota, maySetQuota, children }: Props) {
  const isEditing = useSignal(false);
  const award = inLanguage(quota.title, quota.titleEn);
  return (
    <li class="card award">
      <div>
        <h3>{award}</h3>
        <p class="soft small">{t(quota.nominee)}</p>
      </div>
      <AwardMeter season={season.id} quota={quota} />
      <div class="award-ground">
        <QuotaBasis quota={quota} />
        <AmendmentNote season={season} touches={['quotas']} award={quota.award} />
      </div>
      <div class="row award-acts">
        {children}
        {maySetQuota && (
          <Button
            label={t('setPlacesFor', { award })}
            onClick={() => {
              isEditing.value = true;
            }}
          >
            {t('setPlaces')}
          </Button>
        )}
      </div>
      {maySetQuota && isEditing.value && (
        <Later
          load={loadDialog}
          given={{
            open: true,
            season,
            quota,
            onClose: () => {
              isEditing.value = false;
            },
          }}
        />
      )}
    </li>
  );
}
