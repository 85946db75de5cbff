import type { Member } from '@domain/member.js';
import type { DemoPeople } from '../../data/demo-people.js';
import { t } from '../../i18n/sign-in.js';
import { collate } from '../../i18n/text.js';

type DemoPerson = { uid: string; email: string; post: string; postEn: string };

export type DemoGroup = { id: string; name: string; nameEn: string; people: DemoPerson[] };

/** Demo people by unit, units by name; the Council, which belongs to none, first. */
export function demoGroups(people: DemoPeople, members: readonly Member[]): DemoGroup[] {
  const council: DemoGroup = {
    id: 'council',
    name: t('demoCouncil'),
    nameEn: t('demoCouncil'),
    people: people.council,
  };
  const ids = [...new Set(people.seats.map((seat) => seat.member))];
  const units = ids.map((id) => {
    const member = members.find((each) => each.id === id);
    return {
      id,
      name: member?.unit ?? id,
      nameEn: member?.unitEn ?? id,
      people: people.seats.filter((seat) => seat.member === id),
    };
  });
  return [council, ...units.sort((a, b) => collate(a.name, b.name))];
}
