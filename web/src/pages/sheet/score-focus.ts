export function scoreInputId(criterion: string): string {
  return `score-${criterion}`;
}

/** What takes the focus of one score: the field itself, or of a choice the option that is taken, else the first. */
function controlOf(score: Element): HTMLInputElement | null {
  if (score instanceof HTMLInputElement) return score;
  return score.querySelector('input:checked') ?? score.querySelector('input');
}

/** Puts the hand on a criterion's score. */
export function takeScore(criterion: string): void {
  const score = document.getElementById(scoreInputId(criterion));
  if (score !== null) controlOf(score)?.focus();
}

/** Brings a criterion's score into view, under the hand. */
export function focusScore(criterion: string): void {
  const score = document.getElementById(scoreInputId(criterion));
  if (score === null) return;
  score.scrollIntoView({ block: 'center' });
  controlOf(score)?.focus({ preventScroll: true });
}

/** Enter goes to the next score, Shift + Enter to the one before: a column of figures is typed in one go. */
export function stepScoreInput(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || event.isComposing) return;
  event.preventDefault();
  const scores = [...document.querySelectorAll('.score-input')];
  const at = scores.findIndex((score) => score.contains(document.activeElement));
  const next = scores[at + (event.shiftKey ? -1 : 1)];
  if (next !== undefined) controlOf(next)?.focus();
}
