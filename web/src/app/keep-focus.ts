/** From the element that had the focus last, outwards. */
let trail: Element[] = [];
let isLost = false;
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Where the page itself knows a better place, it has gone there by then. */
const PATIENCE_MS = 200;

/**
 * Where an act, or a colleague, takes away what has the focus, it goes to the heading of the nearest part of the
 * page that stands: who works by keys goes on from there, not from the top (WCAG 2.4.3). Ends with the answer.
 */
export function keepFocus(): () => void {
  const watch = new MutationObserver((changes) => {
    const [at] = trail;
    if (at === undefined) return;
    isLost ||= changes.some(({ removedNodes }) =>
      [...removedNodes].some((each) => each.contains(at)),
    );
    if (!isLost || document.activeElement !== document.body) return;
    clearTimeout(waiting);
    waiting = setTimeout(bringBack, PATIENCE_MS);
  });
  watch.observe(document.body, { childList: true, subtree: true });
  document.addEventListener('focusin', follow);
  // Whoever points elsewhere is elsewhere; Tab goes on by itself from where the element was.
  document.addEventListener('pointerdown', forget, true);
  document.addEventListener('keydown', goOn, true);
  return () => {
    watch.disconnect();
    clearTimeout(waiting);
    document.removeEventListener('focusin', follow);
    document.removeEventListener('pointerdown', forget, true);
    document.removeEventListener('keydown', goOn, true);
  };
}

function follow({ target }: FocusEvent): void {
  forget();
  for (
    let each = target instanceof Element ? target : null;
    each !== null;
    each = each.parentElement
  )
    trail.push(each);
}

function goOn({ key }: KeyboardEvent): void {
  if (key === 'Tab') forget();
}

function forget(): void {
  trail = [];
  isLost = false;
}

/** Until a part has a heading, as a page that is being loaded has none, the next change is waited for. */
function bringBack(): void {
  if (!isLost || document.activeElement !== document.body) return;
  const [at] = trail;
  // Only moved to another place, as the row of a list that is sorted anew.
  if (at instanceof HTMLElement && at.isConnected) {
    at.focus({ preventScroll: true });
    return;
  }
  for (const part of trail) {
    const heading = part.isConnected ? part.querySelector<HTMLElement>('h1, h2, h3') : null;
    if (heading === null) continue;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    return;
  }
}
