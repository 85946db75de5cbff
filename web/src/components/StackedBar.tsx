import './stacked-bar.css';

export type BarPart = {
  id: string;
  /** Points; below zero counts as nothing here and is told in words elsewhere. */
  value: number;
};

/** Width of the whole is `max` points; the words for it stand in the row, so it is hidden from readers. */
export function StackedBar({ parts, max }: { parts: readonly BarPart[]; max: number }) {
  return (
    <span class="stacked-bar" aria-hidden="true">
      {parts.map((part, index) => (
        <span
          key={part.id}
          class={`bar-part bar-part-${patternOf(index)}`}
          style={{ '--share': max > 0 ? Math.max(0, part.value) / max : 0 }}
        />
      ))}
    </span>
  );
}

/** Names of the parts with their colour and pattern, in the order of the bar. */
export function BarLegend({ labels }: { labels: readonly string[] }) {
  return (
    <ul class="bar-legend">
      {labels.map((label, index) => (
        <li key={label}>
          <span class={`bar-key bar-part-${patternOf(index)}`} aria-hidden="true" />
          {label}
        </li>
      ))}
    </ul>
  );
}

const PATTERNS = 6;

function patternOf(index: number): number {
  return (index % PATTERNS) + 1;
}
