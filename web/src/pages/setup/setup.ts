import type { Season } from '@domain/season.js';
import type { SeasonProblem } from '@domain/season-problem.js';
import type { SeasonDraft } from '../../data/setup/season-draft.js';
import type { SignedIn } from '../drafting/SeatGate.js';

/** What every step of the page is given. */
export type Setup = {
  actor: SignedIn;
  /** As the server has it. */
  season: Season;
  /** As it is on the screen. */
  draft: SeasonDraft;
  change: (next: (draft: SeasonDraft) => SeasonDraft) => void;
  /** Adopted, and nobody amends it here now. */
  isReadOnly: boolean;
  problems: readonly SeasonProblem[];
};

/** The problems of one place, and of what is below it. */
export function problemsAt({ problems }: Pick<Setup, 'problems'>, path: string): SeasonProblem[] {
  return problems.filter((each) => each.path === path || each.path.startsWith(`${path}.`));
}
