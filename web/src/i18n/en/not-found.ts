import type { Translation } from '../area.js';
import type { notFound as vi } from '../vi/not-found.js';

export const notFound = {
  title: 'There is no such page',
  text: 'The address may be incomplete, or the page has moved. The bloc’s data is not affected.',
  home: 'To the scoreboard',
} as const satisfies Translation<typeof vi>;
