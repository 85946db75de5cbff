import { WriteBatch } from 'firebase-admin/firestore';

/**
 * Makes some commits of this process fail as a network does: the request never arrives (UNAVAILABLE), or it
 * is carried out and the answer is lost (DEADLINE_EXCEEDED). Returns what puts everything right again.
 */
export function injectFaults(random: () => number, share: number): () => void {
  const commit = WriteBatch.prototype.commit;
  WriteBatch.prototype.commit = async function faulty(this: WriteBatch) {
    const draw = random();
    if (draw < share / 2) throw Object.assign(new Error('request lost'), { code: 14 });
    const result = await commit.call(this);
    if (draw < share) throw Object.assign(new Error('answer lost'), { code: 4 });
    return result;
  };
  return () => {
    WriteBatch.prototype.commit = commit;
  };
}
