import type { Translation } from '../area.js';
import type { unsent as vi } from '../vi/unsent.js';

export const unsent: Translation<typeof vi> = {
  newBuild: 'A new version of the page is out',
  newBuildText: 'Reload whenever it suits you: what you are typing is kept on this machine.',
  reload: 'Reload',
  unsent: { one: '{count} field not sent yet', other: '{count} fields not sent yet' },
  unsentOffline: 'Offline. Kept on this machine and sent when the network returns.',
  unsentOnline:
    'Kept on this machine. A field needs your attention, or the server has not answered.',
  sendNow: 'Send now',
  see: 'See',
};
