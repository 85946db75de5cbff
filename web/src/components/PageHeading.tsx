import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import './page-heading.css';

type Props = {
  title: string;
  /** Small line above: where this page stands, e.g. the unit or the season. */
  above?: ComponentChildren;
  children?: ComponentChildren;
};

/** The address that the browser itself opened. A page there may be shown late: after sign-in, or never. */
const openedAt = typeof location === 'undefined' ? '' : location.pathname;
let hasMoved = false;

/**
 * The page's only h1. Names the window, with the line above that tells one unit's page from another's. After
 * a navigation it takes the focus, so that a screen reader starts with the new page. Not on the page that
 * was opened: there the browser does it.
 */
export function PageHeading({ title, above, children }: Props) {
  const where = typeof above === 'string' ? above : '';
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = [title, where, 'Khối thi đua'].filter((part) => part !== '').join(' · ');
  }, [title, where]);
  useEffect(() => {
    hasMoved ||= location.pathname !== openedAt;
    if (hasMoved) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <header class="page-heading">
      {above !== undefined && <p class="page-above">{above}</p>}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </header>
  );
}
