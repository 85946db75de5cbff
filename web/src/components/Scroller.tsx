import type { ComponentChildren } from 'preact';
import './scroller.css';

type Props = {
  /** What is in it, for those who hear the page. */
  label: string;
  children: ComponentChildren;
};

/** What may be longer than its room and then scrolls by itself, by keyboard too. */
export function Scroller({ label, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it only a pointer could scroll here
    <section class="scroller" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
