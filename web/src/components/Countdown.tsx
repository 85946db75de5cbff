import { useEffect, useState } from 'preact/hooks';
import { now, serverNow } from '../data/clock.js';
import { t } from '../i18n/countdown.js';
import { formatDeadline } from '../i18n/format.js';
import './countdown.css';
import { Icon } from './Icon.js';
import { SECONDS_WITHIN, SOON_WITHIN, timeLeft } from './time-left.js';

type Props = {
  until: Date;
  /** What is due then, when it does not stand beside it already: "Tự chấm điểm". */
  what?: string;
};

/** How long is left by the server's clock, and the exact moment with its zone. */
export function Countdown({ until, what }: Props) {
  const left = until.getTime() - useTimeTo(until).getTime();
  const isOver = left <= 0;
  const isSoon = !isOver && left < SOON_WITHIN;
  const moment = formatDeadline(until);
  return (
    <span class={isSoon ? 'countdown countdown-soon' : 'countdown'}>
      <Icon name={isSoon ? 'alert' : 'clock'} />{' '}
      <span>
        {isSoon && <span class="unseen">{t('soon')} </span>}
        {what !== undefined && `${what}: `}
        <strong class="number">{timeLeft(left)}</strong>{' '}
        <time class="countdown-moment" dateTime={until.toISOString()}>
          ({isOver ? t('was', { moment }) : t('until', { moment })})
        </time>
      </span>
    </span>
  );
}

/** The time now, each second once `until` is near. */
function useTimeTo(until: Date): Date {
  const at = now.value;
  const [, tick] = useState(0);
  const isNear = Math.abs(until.getTime() - at.getTime()) < SECONDS_WITHIN;
  useEffect(() => {
    if (!isNear) return undefined;
    const ticking = setInterval(() => tick((count) => count + 1), 1000);
    return () => clearInterval(ticking);
  }, [isNear]);
  return isNear ? serverNow() : at;
}
