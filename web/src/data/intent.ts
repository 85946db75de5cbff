/**
 * One request id for one intent, kept until the server has answered it: over retries, another press of
 * the button and a reload of the page. A new press after an answer is a new intent.
 */
function keyOf(act: string, request: object): string {
  return `khoi-thi-dua.intent.${act}.${JSON.stringify(request)}`;
}

const here = new Map<string, string>();

export function intentId(act: string, request: object): string {
  const key = keyOf(act, request);
  const id = here.get(key) ?? sessionStorage.getItem(key) ?? crypto.randomUUID();
  here.set(key, id);
  sessionStorage.setItem(key, id);
  return id;
}

export function forgetIntent(act: string, request: object): void {
  const key = keyOf(act, request);
  here.delete(key);
  sessionStorage.removeItem(key);
}
