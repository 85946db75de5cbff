import { useEffect } from 'preact/hooks';

/** What stands at the foot of every printed sheet, beside its number: see print.css. */
export function usePrintMark(mark: string): void {
  useEffect(() => {
    const { style } = document.documentElement;
    // A JSON string is a CSS string as long as it holds no escapes, and these words hold none.
    style.setProperty('--print-mark', JSON.stringify(mark));
    return () => {
      style.removeProperty('--print-mark');
    };
  }, [mark]);
}
