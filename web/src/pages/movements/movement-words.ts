import type { Movement } from '@domain/movement.js';
import { formatShortDate } from '../../i18n/format.js';
import { t } from '../../i18n/movements.js';
import { unitName } from '../drafting/unit-name.js';

export function launcherWords({ launchedBy, member }: Movement): string {
  switch (launchedBy) {
    case 'state':
      return t('byState');
    case 'bloc':
      return t('byBloc');
    case 'member':
      return t('byMember', { unit: unitName(member ?? '') });
  }
}

function day(text: string): string {
  return formatShortDate(new Date(`${text}T12:00:00+07:00`));
}

export function periodWords({ from, to }: Movement): string {
  if (from !== '' && to !== '') return t('fromTo', { from: day(from), to: day(to) });
  if (from !== '') return t('fromOnly', { from: day(from) });
  return to === '' ? t('unknownPeriod') : t('toOnly', { to: day(to) });
}

/** Its last day is over in Vietnam. */
export function hasEnded({ to }: Movement, now: Date): boolean {
  return to !== '' && now >= new Date(`${to}T24:00:00+07:00`);
}
