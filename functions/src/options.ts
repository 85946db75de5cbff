import { setGlobalOptions } from 'firebase-functions/v2';

/** Singapore: the nearest region to the ministries. The browser names the same one (web/src/data). */
export const REGION = 'asia-southeast1';

setGlobalOptions({ region: REGION, maxInstances: 20, concurrency: 80 });

/** Where people find the pages, for letters: SITE_ORIGIN in functions/.env, or the project's own Hosting. */
export const SITE =
  process.env['SITE_ORIGIN'] ?? `https://${process.env['GCLOUD_PROJECT']}.web.app`;
