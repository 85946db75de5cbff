import { initializeApp } from 'firebase-admin/app';
import { getFirestore } from 'firebase-admin/firestore';
import { councilSeatPath } from '../../functions/lib/domain/path.js';
import type { Role } from '../../functions/lib/domain/seat.js';
import blocFile from '../seed/bloc.json' with { type: 'json' };
import { secretSentTo } from './mailbox.ts';
import { type Person, signUp } from './person.ts';

/** The units of the demo bloc that are in it today. The season that they play is invented. */
export const UNITS = Object.entries(blocFile.members)
  .filter(([, { validTo }]) => validTo === null)
  .map(([id, { unit, unitEn, shortName }]) => ({ id, unit, unitEn, shortName }));

/** The bloc's first head comes from this unit, the appraisal team from the second. */
export const [HEAD_UNIT, TEAM_UNIT] = UNITS;

export type Cast = {
  council: Person;
  head: Person;
  /** Appraises every unit but its own, which the head does. */
  assessor: Person;
  leaders: Map<string, Person>;
  officers: Map<string, Person>;
};

/** The first seat of all comes from outside, as README describes it (`npm run council`). */
export async function appointCouncil(): Promise<Person> {
  const council = await signUp('council@play.example');
  initializeApp();
  await getFirestore()
    .doc(councilSeatPath(council.uid))
    .set({ post: 'Hội đồng', postEn: 'Council', validFrom: new Date(0), validTo: null });
  return council;
}

/** Invites an address to a seat; its owner signs up and takes the seat by the link in the letter. */
export async function seat(
  giver: Person,
  season: { bloc: string; season: string },
  { member, role, name }: { member: string; role: Role; name: string },
): Promise<Person> {
  const email = `${name}@play.example`;
  const words = { post: `${role} ${member}`, postEn: `${role} ${member}` };
  const span = { validFrom: null, validTo: null };
  await giver.call('inviteToSeat', { ...season, email, member, roles: [role], ...words, ...span });
  return claim(season, email);
}

export async function claim(
  season: { bloc: string; season: string },
  email: string,
): Promise<Person> {
  const person = await signUp(email);
  await person.call('claimSeat', { ...season, secret: await secretSentTo(email) });
  return person;
}
