import { BLOC } from '../../data/current-bloc.js';
import { liveReports } from '../../data/movement-reports.js';
import { t } from '../../i18n/movements.js';
import { isActive, useUnits } from './active.js';

/** How many units have reported on a movement. */
export function ActiveCount({ season, movement }: { season: string; movement: string }) {
  const reports = liveReports(BLOC, season, movement).value;
  const units = useUnits();
  if (reports.state !== 'ready') return null;
  const count = reports.data.filter(isActive).length;
  return <p class="small number">{t('active', { count, all: Math.max(count, units.length) })}</p>;
}
