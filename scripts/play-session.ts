import { inRoot } from './launcher/project.ts';
import { runInSession } from './launcher/script-session.ts';
import { tellFailures } from './launcher/told-failure.ts';

// `npm run play -- --seed N`: a whole season, from an empty database to its ranking, by what users call.
await tellFailures(() =>
  runInSession('play', inRoot('scripts/play/main.ts'), ['auth', 'functions', 'firestore']),
);
