import { Slug, Uid } from '@domain/id.js';
import { Role } from '@domain/seat.js';
import * as z from 'zod/mini';
import people from '../../../scripts/seed/people.json';

const Person = { uid: Uid, email: z.string(), post: z.string(), postEn: z.string() };

const DemoPeople = z.object({
  password: z.string(),
  council: z.array(z.object(Person)),
  seats: z.array(z.object({ ...Person, member: Slug, roles: z.array(Role) })),
});
export type DemoPeople = z.infer<typeof DemoPeople>;

export const PEOPLE: DemoPeople = DemoPeople.parse(people);
