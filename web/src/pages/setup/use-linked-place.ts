import { useEffect } from 'preact/hooks';

/** Brings the place that the address names into view: what it names comes after the page itself. */
export function useLinkedPlace(): void {
  useEffect(() => {
    const id = decodeURIComponent(location.hash.slice(1));
    if (id === '') return;
    const place = document.getElementById(id);
    place?.scrollIntoView({ block: 'center' });
    place?.querySelector<HTMLElement>('input, select, textarea')?.focus({ preventScroll: true });
  }, []);
}
