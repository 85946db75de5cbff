import { BLOC } from '../../data/current-bloc.js';
import { liveMembers } from '../../data/public/members.js';
import { inLanguage } from '../../i18n/text.js';

/** A member's name; its id until the list has come. Reading it in a component keeps it in step. */
export function unitName(member: string): string {
  const members = liveMembers(BLOC).value;
  const found =
    members.state === 'ready' ? members.data.find(({ id }) => id === member) : undefined;
  return found === undefined ? member.toUpperCase() : inLanguage(found.unit, found.unitEn);
}
