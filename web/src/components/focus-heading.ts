/** For an act that takes away the button it was started with: the focus must not go with it. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
}
