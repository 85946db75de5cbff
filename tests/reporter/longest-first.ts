import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** A worker that begins one of these last plays it alone, while the others have nothing to do. */
const LONG = ['accessibility', 'presence', 'layout'];

/** Vitest's own order knows how long a file takes only after it has run here; a fresh clone goes by size. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}

function rank({ moduleId }: TestSpecification): number {
  const place = LONG.findIndex((name) => moduleId.endsWith(`/e2e/${name}.test.ts`));
  return place < 0 ? LONG.length : place;
}
