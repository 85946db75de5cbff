import { inRoot } from './launcher/project.ts';
import { runInSession } from './launcher/script-session.ts';
import { tellFailures } from './launcher/told-failure.ts';

await tellFailures(() =>
  runInSession('bench', inRoot('scripts/bench/main.ts'), [
    'auth',
    'functions',
    'firestore',
    'hosting',
  ]),
);
