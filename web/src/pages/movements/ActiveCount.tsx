import type { Season } from '@domain/season.js';
import { BLOC } from '../../data/current-bloc.js';
import { liveReports } from '../../data/movement-reports.js';
import { t } from '../../i18n/movements.js';
import { isActive, useUnits } from './active.js';

type Props = { season: Season; movement: string };

/** How many units have reported on a movement. */
export function ActiveCount({ season, movement }: Props) {
  const reports = liveReports(BLOC, season.id, movement).value;
  const units = useUnits(season);
  if (reports.state === 'loading') return <p class="small">&nbsp;</p>;
  if (reports.state === 'failed') return null;
  const count = reports.data.filter(isActive).length;
  if (units.length === 0 && count === 0) return null;
  return <p class="small number">{t('active', { count, all: Math.max(count, units.length) })}</p>;
}
