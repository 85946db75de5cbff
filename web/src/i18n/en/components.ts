import type { Translation } from '../area.js';
import type { components as vi } from '../vi/components.js';

export const components = {
  cancel: 'Go back',
  close: 'Close',
  retry: 'Try again',
  required: 'required',
  notANumber: 'Numbers only, for example 12.5',
  outOfRange: 'Enter a number from {min} to {max}',
  saving: 'Saving…',
  saved: 'Saved {time}',
  saveFailed: 'Not saved',
  queued: 'Not sent yet; goes out when the network is back',
  left: '{left} of {capacity} left',
  full: 'no place left ({capacity} of {capacity})',
  consequences: 'If you agree:',
  loading: 'Loading…',
  tied: 'tied',
  rank: 'Rank {rank}',
  stepDone: 'Done',
  stepOpen: 'Open now',
  stepNext: 'Coming',
  info: 'Information:',
  frozen: 'Board stopped:',
  offline: 'Offline:',
  warning: 'Note:',
  error: 'Error:',
  code: 'Page code',
  codeMeaning:
    'Shortened SHA-256 of the figures: paper and screen with the same code hold the same figures.',
  print: 'Print this page',
  printed: 'Printed {moment}',
} as const satisfies Translation<typeof vi>;
