import type { ComponentChildren } from 'preact';
import './button.css';
import { Icon, type IconName } from './Icon.js';

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';

type Props = {
  children: ComponentChildren;
  onClick?: (event: MouseEvent) => void;
  kind?: ButtonKind;
  type?: 'button' | 'submit';
  icon?: IconName;
  /** While the act is under way: keeps its width and its focus, does nothing when pressed. */
  busy?: boolean;
  disabled?: boolean;
  /** Id of the sentence that says why it is disabled, or what it does. */
  describedBy?: string;
  /** For a button whose words are too few by themselves; starts with the visible words. */
  label?: string;
  /** A toggle: whether it is on. */
  pressed?: boolean;
  id?: string;
};

/** aria-disabled, not disabled: a button that loses focus under the hand loses the person too. */
export function Button(props: Props) {
  const { children, onClick, kind = 'secondary', type = 'button', icon, busy, disabled } = props;
  const isOff = busy === true || disabled === true;
  return (
    <button
      type={type}
      id={props.id}
      class={`button button-${kind}`}
      aria-disabled={isOff || undefined}
      aria-busy={busy || undefined}
      aria-describedby={props.describedBy}
      aria-label={props.label}
      aria-pressed={props.pressed}
      onClick={(event) => {
        if (isOff) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {icon !== undefined && <Icon name={busy ? 'sync' : icon} />}
      <span>{children}</span>
    </button>
  );
}
