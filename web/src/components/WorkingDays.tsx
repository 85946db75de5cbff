import { workingDaysLeft } from '@domain/hanoi-day.js';
import { now } from '../data/clock.js';
import { t } from '../i18n/countdown.js';
import './countdown.css';
import { DAYS_FROM } from './time-left.js';

/** Under a deadline that is counted in days: how many of them are left to work, and how that is counted. */
export function WorkingDays({ until }: { until: Date }) {
  const at = now.value;
  if (until.getTime() - at.getTime() < DAYS_FROM) return null;
  return (
    <p class="working-days soft small">{t('workingDays', { count: workingDaysLeft(at, until) })}</p>
  );
}
