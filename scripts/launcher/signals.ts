/**
 * The first request to end: Ctrl-C, a service manager, or the closed terminal. Until `gently()` is
 * called it ends the process at once, which takes the session's children with it; afterwards it only
 * resolves, and the caller ends what it runs.
 */
export function onEnd(): { asked: Promise<void>; gently: () => void } {
  let gentle = false;
  const asked = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      // Kept for good: npm passes Ctrl-C on a second time, and that must not cut an export short.
      process.on(signal, () => (gentle ? resolve() : process.exit(130)));
    }
  });
  return {
    asked,
    gently: () => {
      gentle = true;
    },
  };
}
