import type { Firestore } from 'firebase-admin/firestore';
import type { Nomination } from '../../functions/lib/domain/nomination.js';
import { nominationPath, placePath, quotaPath, seatPath } from '../../functions/lib/domain/path.js';
import type { Quota } from '../../functions/lib/domain/quota.js';
import { NOW, RUN, SEASON, writeAll } from './place.ts';

const { bloc, season } = SEASON;
const MEMBERS = ['vpctn', 'vpqh', 'vpcp', 'btc', 'bnv', 'nhnn', 'lmhtx', 'bdttg', 'nhpt'];
const LONG_AGO = new Date(0);

/** Free places of one award, and callers who each have a nomination for it ready to be handed in. */
export type Arena = { award: string; capacity: number; callers: Caller[] };
export type Caller = { uid: string; nomination: string; requestId: string };

let opened = 0;

export async function openArena(db: Firestore, capacity: number, callers: number): Promise<Arena> {
  opened += 1;
  const award = `award-${RUN}-${opened}`;
  const arena = {
    award,
    capacity,
    callers: Array.from({ length: callers }, (_, index) => ({
      uid: `claimant-${index}`,
      nomination: `${award}-${index}`,
      requestId: `${award}-${index}`,
    })),
  };
  await writeAll(db, [
    [quotaPath(bloc, season, award), quotaOf(award, capacity)],
    ...Array.from({ length: capacity }, (_, index): [string, object] => [
      placePath(bloc, season, award, index + 1),
      { claims: 0 },
    ]),
    ...arena.callers.flatMap(({ uid, nomination }, index): [string, object][] => {
      const member = MEMBERS[index % MEMBERS.length] ?? '';
      return [
        [seatPath(bloc, uid), seatOf(member)],
        [nominationPath(bloc, season, nomination), nominationOf(award, member, uid)],
      ];
    }),
  ]);
  return arena;
}

function quotaOf(award: string, capacity: number): Quota {
  const title = { title: 'Bằng khen', titleEn: 'Certificate of merit' };
  return { award, ...title, nominee: 'collective', capacity, basis: '', citation: null };
}

function seatOf(member: string): object {
  const post = { post: 'Chuyên viên', postEn: 'Officer' };
  return { member, roles: ['officer'], ...post, validFrom: LONG_AGO, validTo: null };
}

function nominationOf(award: string, member: string, uid: string): Nomination {
  return {
    award,
    member,
    nominee: { kind: 'collective', name: 'Vụ Tổng hợp', position: 'Văn phòng' },
    achievement: 'Hoàn thành xuất sắc nhiệm vụ được giao trong năm.',
    status: 'draft',
    slot: null,
    createdBy: uid,
    createdAt: NOW,
    updatedBy: uid,
    updatedAt: NOW,
    submittedBy: null,
    submittedAt: null,
    lawVersion: null,
  };
}
