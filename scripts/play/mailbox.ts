import { getFirestore } from 'firebase-admin/firestore';
import { Mail } from '../../functions/lib/domain/notice.js';

/** The link in the newest letter of invitation to an address, as its mailbox would get it. */
export async function invitationLink(email: string): Promise<string> {
  const { docs } = await getFirestore().collection('mail').get();
  const letters = docs
    .sort((a, b) => a.createTime.toMillis() - b.createTime.toMillis())
    .map((snapshot) => Mail.parse(snapshot.data()))
    .filter(({ to }) => to.includes(email));
  const [link] = /^http\S+\/join\S+$/m.exec(letters.at(-1)?.message.text ?? '') ?? [];
  if (link === undefined) throw new Error(`no invitation to ${email}`);
  return link;
}

/** What that link carries for `claimSeat`. */
export async function secretSentTo(email: string): Promise<string> {
  return new URL(await invitationLink(email)).hash.slice(1);
}
