/**
 * What this browser keeps of the reader's choices: language, theme, tour. Storage may be switched off or
 * absent; then every visit is a first one and nothing else breaks.
 */
const PREFIX = 'khoi-thi-dua.';

export function remembered(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

export function remember(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(PREFIX + name);
    else localStorage.setItem(PREFIX + name, value);
  } catch {
    // Holds for this visit only.
  }
}
