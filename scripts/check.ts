import { mkdirSync } from 'node:fs';
import { checks } from './launcher/checks.ts';
import { type Counts, sum, summary } from './launcher/counts.ts';
import { inRoot } from './launcher/project.ts';
import { nodeEnvironment } from './launcher/session.ts';

const folder = inRoot('.local/check');
mkdirSync(folder, { recursive: true });
const results: Counts[] = [];
for (const check of Object.values(checks)) results.push(await check(nodeEnvironment(), folder));

const total = sum(results);
console.log(summary(total));
process.exit(total.failed > 0 ? 1 : 0);
