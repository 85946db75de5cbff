import type { ComponentChildren } from 'preact';
import './empty-state.css';

type Props = {
  title: string;
  /** Why it is empty and what fills it. */
  children: ComponentChildren;
  /** A Button or LinkButton: the next step. */
  action?: ComponentChildren;
};

export function EmptyState({ title, children, action }: Props) {
  return (
    <div class="empty-state">
      <h2 class="empty-state-title">{title}</h2>
      <div class="soft">{children}</div>
      {action}
    </div>
  );
}
