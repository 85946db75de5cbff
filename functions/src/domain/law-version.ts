import { startOfDay } from './hanoi-day.js';

/** The law of emulation and commendation as it reads from a day on. A bloc may word its season's otherwise. */
const VERSIONS: readonly { from: string; version: string }[] = [
  { from: '2026-10-01', version: 'Luật 06/2022/QH15, sửa đổi bởi Luật 06/2026/QH16' },
  { from: '2024-01-01', version: 'Luật 06/2022/QH15' },
];

/** What a season that is opened at this moment starts with. */
export function lawVersionAt(at: Date): string {
  const inForce = VERSIONS.find(({ from }) => startOfDay(from) <= at);
  return inForce?.version ?? 'Luật 06/2022/QH15';
}

/**
 * What a dossier received at this moment falls under. A season that is worded as the law then was goes with the law
 * (domain.md §1: what was received before a change stays under the old text); the bloc's own wording stays.
 */
export function lawVersionOnReceipt(setting: string, at: Date): string {
  return VERSIONS.some(({ version }) => version === setting) ? lawVersionAt(at) : setting;
}
