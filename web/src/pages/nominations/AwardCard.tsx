import type { Quota } from '@domain/quota.js';
import type { Season } from '@domain/season.js';
import { useSignal } from '@preact/signals';
import { useLocation } from 'preact-iso';
import { AmendmentNote } from '../../components/AmendmentNote.js';
import { Button } from '../../components/Button.js';
import { Later } from '../../components/Later.js';
import type { NewNomination } from '../../data/nominations.js';
import { t } from '../../i18n/nominations.js';
import { inLanguage } from '../../i18n/text.js';
import { AwardMeter } from './AwardMeter.js';
import { beginNomination } from './creation.js';
import { QuotaBasis } from './QuotaBasis.js';

/** Whoever sets no places does not wait for it. */
const loadDialog = async () => (await import('./QuotaDialog.js')).QuotaDialog;

type Props = {
  season: Season;
  quota: Quota;
  /** The unit to nominate for, or null when nothing can be begun now. */
  member: string | null;
  maySetQuota: boolean;
};

function emptyDraft(member: string, { award, nominee: kind }: Quota): NewNomination {
  return { award, member, nominee: { kind, name: '', position: '' }, achievement: '' };
}

/** One award: for whom, how many places are left, where the number comes from. */
export function AwardCard({ season, quota, member, maySetQuota }: Props) {
  const { route } = useLocation();
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
        {member !== null && (
          <Button
            kind="primary"
            icon="pen"
            label={t('createFor', { award })}
            onClick={() => route(beginNomination(season.id, emptyDraft(member, quota)))}
          >
            {t('create')}
          </Button>
        )}
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
