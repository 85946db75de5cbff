import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';
import { type Counts, sum } from '../../scripts/launcher/counts.ts';

/** Writes how many tests passed, failed and were skipped to COUNT_FILE, for the last line of all. */
export class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const file = process.env['COUNT_FILE'];
    if (file) writeFileSync(file, JSON.stringify(sum(modules.map(countModule))));
  }
}

function countModule(module: TestModule): Counts {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const test of module.children.allTests()) {
    const { state } = test.result();
    // A test still pending when the run ended did not pass.
    if (state === 'passed' || state === 'skipped') counts[state]++;
    else counts.failed++;
  }
  // A file that fails outside its tests (an import, a hook) must not count as nothing.
  if (module.state() === 'failed' && counts.failed === 0) counts.failed++;
  return counts;
}
