import type { Activity } from '@domain/window.js';
import { t } from '../../i18n/work.js';

/** What a unit is late with. */
export function matterOf(activity: Activity): string {
  return t(MATTERS[activity]);
}

const MATTERS = {
  agreement: 'agreement',
  selfScoring: 'selfScore',
  appraisal: 'appraisals',
  nomination: 'nominations',
} as const satisfies Record<Activity, string>;

const PROGRESS = {
  agreement: 'signedOf',
  selfScoring: 'submittedOf',
  appraisal: 'appraisedOf',
  nomination: 'nominatedOf',
} as const satisfies Record<Activity, string>;

/** "7/10 đã ký" */
export function howFar(activity: Activity, done: number, all: number): string {
  return t(PROGRESS[activity], { done, all });
}

/** Where the secretariat looks closer. */
export function pageOf(activity: Activity): string {
  return PAGES[activity];
}

const PAGES = {
  agreement: '/agreement',
  selfScoring: '/sheet',
  appraisal: '/sheet',
  nomination: '/nominations',
} as const satisfies Record<Activity, string>;
