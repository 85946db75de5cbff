import { runVisibly } from './launcher/child.ts';
import { tools } from './launcher/project.ts';
import { nodeEnvironment } from './launcher/session.ts';

process.exit(await runVisibly(tools.biome, ['check', '--write'], { env: nodeEnvironment() }));
