import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';
import { type Counts, oneFailed, sum } from '../../scripts/launcher/counts.ts';

/** Writes how many tests passed, failed and were skipped, and which failed, to COUNT_FILE, for the last lines of all. */
export class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const file = process.env['COUNT_FILE'];
    if (file) writeFileSync(file, JSON.stringify(sum(modules.map(countModule))));
  }
}

function countModule(module: TestModule): Counts {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const failures: string[] = [];
  for (const test of module.children.allTests()) {
    const { state, errors } = test.result();
    // A test still pending when the run ended did not pass.
    if (state === 'passed' || state === 'skipped') counts[state]++;
    else {
      counts.failed++;
      failures.push(lineOf(module, test.fullName, errors?.[0]?.message));
    }
  }
  // A file that fails outside its tests (an import, a hook) must not count as nothing.
  const isOutside = module.state() === 'failed' && counts.failed === 0;
  const outside = oneFailed(lineOf(module, 'outside its tests', module.errors()[0]?.message));
  return sum([{ ...counts, failures }, ...(isOutside ? [outside] : [])]);
}

function lineOf({ relativeModuleId }: TestModule, name: string, message = 'did not end'): string {
  return `${relativeModuleId} > ${name}: ${message.split('\n', 1)[0]}`;
}
