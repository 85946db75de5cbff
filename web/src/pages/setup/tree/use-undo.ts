import { canonicalText } from '@domain/canonical-text.js';
import type { CriteriaTree } from '@domain/criteria-tree.js';
import { useRef, useState } from 'preact/hooks';

const KEPT = 50;

/** One step back: what was done, and the tree before it. */
type Step = { what: string; before: CriteriaTree; after: CriteriaTree };

/**
 * Undo for what changes the tree's shape. A step is only taken back while the tree is still what that step
 * made of it, or else what a colleague wrote meanwhile would go with it.
 */
export function useUndo() {
  const steps = useRef<Step[]>([]);
  const [count, setCount] = useState(0);
  return {
    count,
    push(step: Step): void {
      steps.current = [...steps.current, step].slice(-KEPT);
      setCount(steps.current.length);
    },
    pop(now: CriteriaTree): Step | null {
      const last = steps.current.at(-1);
      if (last === undefined) return null;
      // What was saved meanwhile has come back from the server as another object that says the same.
      const isUntouched = saying(last.after) === saying(now);
      steps.current = isUntouched ? steps.current.slice(0, -1) : [];
      setCount(steps.current.length);
      return isUntouched ? last : null;
    },
  };
}

function saying({ groups, criteria }: CriteriaTree): string {
  return canonicalText([groups, criteria]);
}
