import type { PermissionName } from '@domain/permission.js';
import type * as registered from '../../../functions/src/index.js';
import type { Stage } from '../stage.ts';

/** How a permission is used: a request that succeeds for whoever has it, about the unit `UNIT` (bnv). */
export type ActCase = {
  /** The deployed callable. */
  act: keyof typeof registered;
  /** What the request says beside bloc, season and request id; may name another bloc or season. */
  fields: Record<string, unknown> | ((stage: Stage) => Record<string, unknown>);
  /** What must be so for it to succeed, over tests/world.ts; null leaves a document out. */
  needs?: (now: Date) => Record<string, object | null>;
};

/** One file for each part of the product; all-cases.ts puts them together. */
export type ActCases = Partial<Record<PermissionName, ActCase>>;
