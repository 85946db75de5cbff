import { getFirestore } from 'firebase-admin/firestore';
import { Mail } from '../../functions/lib/domain/notice.js';

/** What the newest letter of invitation to an address carries, as its mailbox would get it. */
export async function secretSentTo(email: string): Promise<string> {
  const { docs } = await getFirestore().collection('mail').get();
  const letters = docs
    .sort((a, b) => a.createTime.toMillis() - b.createTime.toMillis())
    .map((snapshot) => Mail.parse(snapshot.data()))
    .filter(({ to }) => to.includes(email));
  const link = /\/join\S*#(\S+)/.exec(letters.at(-1)?.message.text ?? '');
  if (link?.[1] === undefined) throw new Error(`no invitation for ${email}`);
  return link[1];
}
