import { useEffect, useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso';

/**
 * `/#unit-bnv` leads to that unit's row, from another page, from the command list or in a fresh window:
 * the rows are not there yet when the browser itself looks for the place.
 */
export function useLinkedRow(): void {
  const { url } = useLocation();
  const seen = useRef<string | null>(null);
  useEffect(() => {
    if (seen.current === url) return;
    seen.current = url;
    if (!location.hash.startsWith('#unit-')) return;
    const row = document.getElementById(location.hash.slice(1));
    row?.scrollIntoView({ block: 'center' });
    row?.focus({ preventScroll: true });
  }, [url]);
}
