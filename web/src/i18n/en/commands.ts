import type { Translation } from '../area.js';
import type { commands as vi } from '../vi/commands.js';

export const commands = {
  title: 'Find a page, a unit, something to do',
  field: 'Search',
  hint: 'Accents are not needed · ↑ ↓ to choose · Enter to open · Esc to close',
  none: 'Nothing matches “{query}”. Try a unit’s or a page’s name.',
  page: 'Page',
  unit: 'Unit',
  season: 'Season',
  setting: 'Setting',
  self: 'Self-score sheet: {unit}',
  onBoard: 'On the board: {unit}',
} as const satisfies Translation<typeof vi>;
