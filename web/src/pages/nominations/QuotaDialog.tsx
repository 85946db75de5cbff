import type { Quota } from '@domain/quota.js';
import type { Season } from '@domain/season.js';
import { Dialog } from '../../components/Dialog.js';
import { t } from '../../i18n/awards.js';
import { inLanguage } from '../../i18n/text.js';
import { QuotaForm } from './QuotaForm.js';

type Props = { open: boolean; season: Season; quota: Quota; onClose: () => void };

export function QuotaDialog({ open, season, quota, onClose }: Props) {
  const award = inLanguage(quota.title, quota.titleEn);
  return (
    <Dialog open={open} title={t('setPlacesFor', { award })} onClose={onClose}>
      <QuotaForm season={season} quota={quota} onClose={onClose} />
    </Dialog>
  );
}
