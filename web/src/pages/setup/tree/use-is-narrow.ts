import { useEffect, useState } from 'preact/hooks';

/** Too narrow for two columns; the same width stands in tree.css. */
const NARROW = '(max-width: 63.99rem)';

export function useIsNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const query = matchMedia(NARROW);
    const changed = () => setNarrow(query.matches);
    query.addEventListener('change', changed);
    return () => query.removeEventListener('change', changed);
  }, []);
  return isNarrow;
}
