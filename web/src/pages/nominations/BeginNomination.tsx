import type { Quota } from '@domain/quota.js';
import { useLocation } from 'preact-iso';
import { Button } from '../../components/Button.js';
import { t } from '../../i18n/nominations.js';
import { inLanguage } from '../../i18n/text.js';
import { beginNomination } from './creation.js';

type Props = {
  season: string;
  quota: Quota;
  /** The unit to nominate for. */
  member: string;
};

/** Begins a draft for an award and opens it. */
export function BeginNomination({ season, quota, member }: Props) {
  const { route } = useLocation();
  const { award, nominee: kind } = quota;
  const draft = { award, member, nominee: { kind, name: '', position: '' }, achievement: '' };
  return (
    <Button
      kind="primary"
      icon="pen"
      label={t('createFor', { award: inLanguage(quota.title, quota.titleEn) })}
      onClick={() => route(beginNomination(season, draft))}
    >
      {t('create')}
    </Button>
  );
}
