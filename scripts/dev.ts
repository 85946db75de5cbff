import { buildFunctions } from './launcher/builds.ts';
import { startVisibly } from './launcher/child.ts';
import { startEmulators } from './launcher/emulators.ts';
import { step } from './launcher/progress.ts';
import { inRoot, tools } from './launcher/project.ts';
import { seed } from './launcher/seed.ts';
import { dataFolder, serve } from './launcher/serving.ts';
import { tellFailures } from './launcher/told-failure.ts';

// `npm start` with hot reload: Vite serves the page, and tsc rebuilds the functions as they change.
await tellFailures(() =>
  serve('npm run dev', async (session) => {
    await buildFunctions(session);
    // The links in letters lead to the page that Vite serves.
    const env = { ...session.env, HOSTING_ORIGIN: `http://127.0.0.1:${session.ports.vite}` };
    const emulators = await step('Starting the emulators', () =>
      startEmulators({ ...session, env }, ['auth', 'functions', 'firestore'], dataFolder),
    );
    const accounts = await seed(session);

    const { ports } = session;
    const address = ['--host', '127.0.0.1', '--port', String(ports.vite), '--strictPort'];
    startVisibly(tools.tsc, ['-b', 'functions', '--watch', '--preserveWatchOutput'], { env });
    startVisibly(tools.vite, address, { cwd: inRoot('web'), env });
    return { emulators, ready: `Ready: http://127.0.0.1:${ports.vite}\n${accounts}` };
  }),
);
