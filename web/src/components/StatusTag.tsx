import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon.js';
import './status-tag.css';

/** `empty`: nothing yet; `draft`: binds nobody; `done`: handed in; `sealed`: decided; `stopped`: withdrawn or refused. */
export type StatusTone = 'empty' | 'draft' | 'done' | 'sealed' | 'stopped';

const ICONS = {
  empty: 'minus',
  draft: 'pen',
  done: 'check',
  sealed: 'lock',
  stopped: 'close',
} as const satisfies Record<StatusTone, IconName>;

/** A state in words; never a raw code, never colour alone. */
export function StatusTag({ tone, children }: { tone: StatusTone; children: ComponentChildren }) {
  return (
    <span class={`status status-${tone}`}>
      <Icon name={ICONS[tone]} /> {children}
    </span>
  );
}
