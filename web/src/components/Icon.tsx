import './icon.css';

export type IconName =
  | 'alert'
  | 'arrow-up'
  | 'arrow-down'
  | 'check'
  | 'clock'
  | 'close'
  | 'cloud-off'
  | 'dot'
  | 'flag'
  | 'info'
  | 'lock'
  | 'minus'
  | 'pen'
  | 'person'
  | 'print'
  | 'rank'
  | 'search'
  | 'snow'
  | 'sync';

/** Always beside a word: it is hidden from screen readers. Drawn by icon.css, so it costs no JavaScript. */
export function Icon({ name }: { name: IconName }) {
  return <span class={`icon icon-${name}`} aria-hidden="true" />;
}
