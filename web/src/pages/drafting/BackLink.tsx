import type { ComponentChildren } from 'preact';
import './drafting.css';

/** Up to the list that this page belongs to. */
export function BackLink({ href, children }: { href: string; children: ComponentChildren }) {
  return (
    <a class="back-link" href={href}>
      <span aria-hidden="true">←</span> {children}
    </a>
  );
}
