// Each worker plays on emulators of its own, so that files run side by side and never meet.
const sets: Record<string, string>[] = JSON.parse(process.env['EMULATOR_SETS'] ?? '[]');
const worker = Number(process.env['VITEST_POOL_ID'] ?? 1);
const own = sets[worker - 1];
if (sets.length > 0 && own === undefined) throw new Error(`no emulators for worker ${worker}`);
Object.assign(process.env, own);

export {};
