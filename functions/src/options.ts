import { setGlobalOptions } from 'firebase-functions/v2';

/** Singapore: the nearest region to the ministries. The browser names the same one (web/src/data). */
export const REGION = 'asia-southeast1';

setGlobalOptions({ region: REGION, maxInstances: 20, concurrency: 80 });

/**
 * Origin of the site, for the links in letters: SITE_ORIGIN in functions/.env, or the project's own Hosting;
 * on the emulators whatever the launcher serves, also where that file names a real site. Not a parameter
 * of `firebase-functions/params`: the CLI asks for those in the terminal even where there is a default, and
 * neither the emulators here nor a deployment by a machine have one.
 */
export const SITE = siteIn(process.env);

export function siteIn(env: Record<string, string | undefined>): string {
  const served = env['FUNCTIONS_EMULATOR'] === 'true' ? env['HOSTING_ORIGIN'] : undefined;
  const named = served ?? env['SITE_ORIGIN'] ?? `https://${env['GCLOUD_PROJECT']}.web.app`;
  return new URL(named).origin;
}
