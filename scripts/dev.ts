import { spawn } from 'node:child_process';
import { buildFunctions } from './launcher/builds.ts';
import { startEmulators } from './launcher/emulators.ts';
import { step } from './launcher/progress.ts';
import { inRoot, root, tools } from './launcher/project.ts';
import { seed } from './launcher/seed.ts';
import { dataFolder, serve } from './launcher/serving.ts';
import { tellFailures } from './launcher/told-failure.ts';

// `npm start` with hot reload: Vite serves the page, and tsc rebuilds the functions as they change.
await tellFailures(() =>
  serve('npm run dev', async (session) => {
    await buildFunctions(session);
    const emulators = await step('Starting the emulators', () =>
      startEmulators(session, ['auth', 'functions', 'firestore'], dataFolder),
    );
    const accounts = await seed(session);

    const { env, ports } = session;
    const watch = (file: string, args: string[], cwd: string) =>
      spawn(process.execPath, [file, ...args], {
        cwd,
        env,
        stdio: ['ignore', 'inherit', 'inherit'],
      });
    const address = ['--host', '127.0.0.1', '--port', String(ports.vite), '--strictPort'];
    watch(tools.tsc, ['-b', 'functions', '--watch', '--preserveWatchOutput'], root);
    watch(tools.vite, address, inRoot('web'));
    return { emulators, ready: `Ready: http://127.0.0.1:${ports.vite}\n${accounts}` };
  }),
);
