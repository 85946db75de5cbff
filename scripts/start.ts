import { buildFunctions, buildWeb } from './launcher/builds.ts';
import { startEmulators } from './launcher/emulators.ts';
import { step } from './launcher/progress.ts';
import { seed } from './launcher/seed.ts';
import { dataFolder, serve } from './launcher/serving.ts';
import { tellFailures } from './launcher/told-failure.ts';

await tellFailures(() =>
  serve('npm start', async (session) => {
    await buildFunctions(session);
    await buildWeb(session);
    const emulators = await step('Starting the emulators', () =>
      startEmulators(session, ['auth', 'functions', 'firestore', 'hosting'], dataFolder),
    );
    const accounts = await seed(session);
    return { emulators, ready: `Ready: http://127.0.0.1:${session.ports.hosting}\n${accounts}` };
  }),
);
