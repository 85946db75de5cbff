import { inRoot } from './launcher/project.ts';
import { runInSession } from './launcher/script-session.ts';
import { tellFailures } from './launcher/told-failure.ts';

// `npm run screens`: the pictures in docs/screens, taken anew from a freshly seeded bloc.
await tellFailures(() =>
  runInSession('screens', inRoot('scripts/screens/main.ts'), [
    'auth',
    'functions',
    'firestore',
    'hosting',
  ]),
);
