import type { Activity } from '@domain/window.js';
import { formatDeadline, formatMoment } from '../../i18n/format.js';
import { t } from '../../i18n/work.js';
import { unitName } from '../drafting/unit-name.js';
import type { Waiting } from './unit-progress.js';

type Props = {
  activity: Activity;
  waiting: readonly Waiting[];
  /** Units that can be reminded today. */
  open: readonly string[];
  chosen: readonly string[];
  onPick: (members: readonly string[], isPicked: boolean) => void;
};

/** Who is not done, each to be chosen; with the deadline where it is the unit's own, and the last reminder. */
export function WaitingUnits({ activity, waiting, open, chosen, onPick }: Props) {
  return (
    <fieldset class="waiting">
      <legend>{t('waitingUnits', { count: waiting.length })}</legend>
      {open.length > 1 && (
        <label class="waiting-unit waiting-all screen-only">
          <input
            type="checkbox"
            checked={chosen.length === open.length}
            onChange={(event) => onPick(open, event.currentTarget.checked)}
          />
          <span>{t('chooseAll')}</span>
        </label>
      )}
      <ul>
        {waiting.map((unit) => (
          <li key={unit.member}>
            <label class="waiting-unit" for={`remind-${activity}-${unit.member}`}>
              <input
                id={`remind-${activity}-${unit.member}`}
                type="checkbox"
                checked={chosen.includes(unit.member)}
                disabled={!open.includes(unit.member)}
                onChange={(event) => onPick([unit.member], event.currentTarget.checked)}
              />
              <span>
                {unitName(unit.member)}
                <span class="soft small">{detailOf(unit)}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function detailOf({ isLate, closesAt, remindedAt }: Waiting): string {
  const parts = [
    isLate ? t('lateSince', { moment: formatDeadline(closesAt) }) : '',
    remindedAt === null ? '' : t('reminded', { moment: formatMoment(remindedAt) }),
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}
