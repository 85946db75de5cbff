import type { ComponentChildren } from 'preact';
import { t } from '../i18n/components.js';
import './banner.css';
import { Icon, type IconName } from './Icon.js';

export type BannerKind = 'info' | 'frozen' | 'offline' | 'warning' | 'error';

const ICONS = {
  info: 'info',
  frozen: 'snow',
  offline: 'cloud-off',
  warning: 'alert',
  error: 'alert',
} as const satisfies Record<BannerKind, IconName>;

type Props = {
  kind: BannerKind;
  title?: string;
  children?: ComponentChildren;
  /** A Button or LinkButton: what to do about it. */
  action?: ComponentChildren;
};

/** Only an error interrupts a screen reader; the rest is read in its turn. */
export function Banner({ kind, title, children, action }: Props) {
  return (
    <div class={`banner banner-${kind}`} role={kind === 'error' ? 'alert' : undefined}>
      <Icon name={ICONS[kind]} />
      <div class="banner-body">
        <span class="unseen">{t(kind)} </span>
        {title !== undefined && <strong class="banner-title">{title}</strong>}
        {children !== undefined && <div>{children}</div>}
      </div>
      {action}
    </div>
  );
}
