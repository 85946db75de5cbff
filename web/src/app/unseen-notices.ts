import { signal } from '@preact/signals';

/** Reminders that the person signed in has not put away. NoticeWatch keeps it; visitors never load that. */
export const unseenNotices = signal(0);
