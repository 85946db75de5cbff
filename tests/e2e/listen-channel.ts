import type { Page, Request } from 'playwright-core';
import * as z from 'zod/mini';

/** What a page asks of Firestore's Listen channel, one message of several in a request. */
const Message = z.union([
  z.object({ addTarget: z.looseObject({ targetId: z.number() }) }),
  z.object({ removeTarget: z.number() }),
]);

const LISTEN = 'Firestore/Listen/channel';

/**
 * The listeners that a page has open at the server, as it told the server itself; each by what it listens
 * to. To be called before the page is loaded: it names each target once.
 */
export function watchTargets(page: Page): () => string[] {
  const open = new Map<number, string>();
  page.on('request', (request) => {
    // What the page before listened to ends with it, without a word.
    if (request.isNavigationRequest()) open.clear();
    for (const message of messagesOf(request)) {
      if ('removeTarget' in message) open.delete(message.removeTarget);
      else open.set(message.addTarget.targetId, subjectOf(message.addTarget));
    }
  });
  return () => [...open.values()].sort();
}

function messagesOf(request: Request): z.infer<typeof Message>[] {
  if (!request.url().includes(LISTEN) || request.method() !== 'POST') return [];
  const form = [...new URLSearchParams(request.postData() ?? '')];
  return form
    .filter(([name]) => name.endsWith('___data__'))
    .map(([, text]) => Message.safeParse(JSON.parse(text)))
    .flatMap(({ data }) => (data === undefined ? [] : [data]));
}

/** Without the number, and without what the page has of it already. */
function subjectOf({ query, documents }: Record<string, unknown>): string {
  return JSON.stringify(query ?? documents);
}
