import { setLogFunction } from 'firebase-admin/firestore';

/** Documents as they are billed: one that was asked for and is missing counts as read. */
export type Count = { reads: number; writes: number };

/**
 * What the server SDK read and wrote meanwhile, from its own log of requests and responses, so that it does
 * not matter by which of its functions. Nothing else may use the SDK in this process at the same time.
 */
export async function countDocuments(work: () => Promise<unknown>): Promise<Count> {
  const count = { reads: 0, writes: 0 };
  setLogFunction((line) => {
    count.reads += readsIn(line);
    count.writes += writesIn(line);
  });
  try {
    await work();
  } finally {
    setLogFunction(null);
  }
  return count;
}

function readsIn(line: string): number {
  const response = jsonAfter(line, 'Firestore.requestStream', 'Received response: ');
  return response.found || response.missing || response.document ? 1 : 0;
}

function writesIn(line: string): number {
  return jsonAfter(line, 'Firestore.request]', 'Sending request: ').writes?.length ?? 0;
}

type Message = { found?: object; missing?: string; document?: object; writes?: object[] };

function jsonAfter(line: string, source: string, mark: string): Message {
  const at = line.indexOf(mark);
  if (at < 0 || !line.includes(source)) return {};
  return JSON.parse(line.slice(at + mark.length));
}
