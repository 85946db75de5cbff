import { area } from './area.js';
import { commands } from './vi/commands.js';

export const t = area(commands, async () => (await import('./en/commands.js')).commands);
