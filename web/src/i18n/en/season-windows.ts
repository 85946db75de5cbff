import type { Translation } from '../area.js';
import type { seasonWindows as vi } from '../vi/season-windows.js';

export const seasonWindows: Translation<typeof vi> = {
  windowsIntro:
    'All times are Vietnamese. A closing day without a time means to its end (24:00 in Hanoi).',
  overview: 'Steps in time',
  windowOf: 'Dates: {activity}',
  opens: 'Opens',
  closes: 'Closes',
  day: 'Day',
  timeOpening: 'Time (empty: 0:00)',
  timeClosing: 'Time (empty: end of day)',
  dayMissing: 'Choose a day.',
  endOfDay: 'to the end of {weekday}, {date}, Viet Nam time',
  startOfDay: 'from the start of {weekday}, {date}, Viet Nam time',
  atTime: '{time} on {weekday}, {date}, Viet Nam time',
  closesAtWeekend: 'It closes at the weekend ({weekday}).',
  extensions: 'Extended',
  extendedUntil: '{moment}.',
  extend: 'Extend for one unit',
  extendFor: 'Extend for one unit: {activity}',
  extendText: 'Everybody’s deadline: {moment}. All members see which unit has longer, and why.',
  extendUntil: 'The unit’s new deadline',
  extendLater: 'The new deadline must be after everybody’s and after now.',
  extendReasonHint: 'Everybody can read it; at most 500 characters.',
  extensionGiven: 'The unit has longer now.',
  extensionTaken: 'The unit’s extension is taken away.',
  changeExtension: 'Change',
  changeExtensionOf: 'Change the extension: {unit}',
  takeExtension: 'Take it away',
  unit: 'Unit',
  chooseUnit: 'Choose a unit',
};
