import type { Translation } from '../area.js';
import type { controls as vi } from '../vi/controls.js';

export const controls: Translation<typeof vi> = {
  notANumber: 'Numbers only, for example 12.5',
  outOfRange: 'Enter a number from {min} to {max}',
  saving: 'Saving…',
  saved: 'Saved {time}',
  saveFailed: 'Not saved',
  queued: 'Not sent yet; goes out when the network is back',
  left: '{left} of {capacity} left',
  full: 'no place left ({capacity} of {capacity})',
};
