import type { ComponentChildren } from 'preact';

const TAGS = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;

type Props = { level: number; id?: string; class?: string; children: ComponentChildren };

/** A heading of the level that the tree gives it; there is none below the sixth. */
export function Heading({ level, children, ...rest }: Props) {
  const Tag = TAGS[Math.min(level, 6) - 2] ?? 'h6';
  return <Tag {...rest}>{children}</Tag>;
}
