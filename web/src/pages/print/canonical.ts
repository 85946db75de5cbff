/** One way of writing for what is on a page: the keys of every object in their order, times as ISO 8601. */
export function canonical(shown: unknown): string {
  return JSON.stringify(shown, (_, value: unknown) =>
    value instanceof Object && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
