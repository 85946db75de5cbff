import type { ComponentChildren } from 'preact';
import './button.css';
import type { ButtonKind } from './Button.js';
import { Icon, type IconName } from './Icon.js';

type Props = { href: string; children: ComponentChildren; kind?: ButtonKind; icon?: IconName };

/** Goes somewhere; looks like a button. Acts are a `Button`. */
export function LinkButton({ href, children, kind = 'secondary', icon }: Props) {
  return (
    <a href={href} class={`button button-${kind}`}>
      {icon !== undefined && <Icon name={icon} />}
      <span>{children}</span>
    </a>
  );
}
