import { seasonOf } from '../documents.ts';

/** The season of the world with one more criterion, `online`, that is measured against a target. */
export function measuredSeason(now: Date): ReturnType<typeof seasonOf> {
  const season = seasonOf(now);
  const text = { group: 'tasks', order: 4, title: 'Hồ sơ', titleEn: 'Files' };
  const online = { kind: 'target' as const, points: 5, baseShare: 80, unit: '%', ...text };
  return { ...season, criteria: { ...season.criteria, online } };
}
