import type { Activity } from '@domain/window.js';
import { announce } from '../components/announce.js';
import { t } from '../i18n/work.js';
import { matterOf } from '../pages/work/activity-words.js';

/** Says aloud that a reminder came. Apart, as on most days none does. */
export function announceNotice(activity: Activity): void {
  announce(t('noticeArrived', { matter: matterOf(activity) }));
}
