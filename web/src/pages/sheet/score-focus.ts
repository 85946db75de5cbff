export function scoreInputId(criterion: string): string {
  return `score-${criterion}`;
}

/** Brings a criterion's score into view, under the hand. */
export function focusScore(criterion: string): void {
  const input = document.getElementById(scoreInputId(criterion));
  input?.scrollIntoView({ block: 'center' });
  input?.focus({ preventScroll: true });
}

/** Enter goes to the next score, Shift + Enter to the one before: a column of figures is typed in one go. */
export function stepScoreInput(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || event.isComposing) return;
  event.preventDefault();
  const inputs = [...document.querySelectorAll<HTMLInputElement>('.score-input')];
  const at = inputs.findIndex(({ id }) => id === document.activeElement?.id);
  inputs[at + (event.shiftKey ? -1 : 1)]?.focus();
}
