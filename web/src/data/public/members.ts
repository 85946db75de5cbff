import { Member } from '@domain/member.js';
import { membersPath } from '@domain/path.js';
import type { LiveSignal } from '../live.js';
import { publicCollection } from './public-live.js';

export function liveMembers(bloc: string): LiveSignal<Member[]> {
  return publicCollection(membersPath(bloc), Member);
}
