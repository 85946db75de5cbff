const KEY = 'khoi-thi-dua.left-empty';

export function keepNoShellHere(): void {
  sessionStorage.setItem(KEY, '1');
}

/** Removes the page that is kept for times without a network, and keeps none from now on in this tab. */
export async function forgetShell(): Promise<void> {
  keepNoShellHere();
  if (!('serviceWorker' in navigator)) return;
  const registrations = await navigator.serviceWorker.getRegistrations();
  for (const { active } of registrations) active?.postMessage({ forget: true });
  await Promise.all(registrations.map((each) => each.unregister()));
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
}

/** Somebody has just left this computer with nothing on it; the next page load must not undo that. */
export function isLeftEmpty(): boolean {
  try {
    return sessionStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}
