import type { Translation } from '../area.js';
import type { countdown as vi } from '../vi/countdown.js';

export const countdown: Translation<typeof vi> = {
  days: { one: '{count} day left', other: '{count} days left' },
  hours: { one: '{count} hour left', other: '{count} hours left' },
  minutes: { one: '{count} minute left', other: '{count} minutes left' },
  seconds: '{minutes} min {seconds} s left',
  over: 'the time is over',
  workingDays: {
    one: '{count} working day left from tomorrow on (public holidays included)',
    other: '{count} working days left from tomorrow on (public holidays included)',
  },
  until: 'until {moment}, Viet Nam time',
  was: 'was due {moment}, Viet Nam time',
  soon: 'Due soon:',
};
