import type { Race } from '@domain/race.js';

/** What a page can know of what a unit's `target` criteria are measured by. */
export type SheetRace = {
  /** Targets of the signed agreement, which bind. */
  targets: Race['targets'];
  /** Targets as they are written down, signed or not. */
  drafted: Race['targets'];
  /** The bloc's bests by the public board, which a freeze holds back too; null = it shows none. */
  bests: Race['bests'] | null;
};

/** The race as the sheet on screen runs it: nobody's best is below what this unit has typed. */
export function typedRace(
  { targets, bests }: SheetRace,
  values: Readonly<Record<string, number | null>>,
): Race {
  const raised = { ...bests };
  for (const [id, target] of Object.entries(targets)) {
    raised[id] = Math.max(1, raised[id] ?? 1, (values[id] ?? 0) / target);
  }
  return { targets, bests: raised };
}
