import { inRoot } from './launcher/project.ts';
import { runInSession } from './launcher/script-session.ts';
import { tellFailures } from './launcher/told-failure.ts';

// Beside the product's functions, the trivial trigger that a score's way to the board is measured against.
const floor = {
  source: 'scripts/bench/floor-functions',
  codebase: 'floor',
  runtime: 'nodejs24',
};

await tellFailures(() =>
  runInSession(
    'bench',
    inRoot('scripts/bench/main.ts'),
    ['auth', 'functions', 'firestore', 'hosting'],
    [floor],
  ),
);
