import { setGlobalOptions } from 'firebase-functions/v2';

/** Singapore: the nearest region to the ministries. The browser names the same one (web/src/data). */
export const REGION = 'asia-southeast1';

setGlobalOptions({ region: REGION, maxInstances: 20, concurrency: 80 });
