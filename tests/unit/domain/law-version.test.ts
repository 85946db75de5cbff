import { lawVersionAt, lawVersionOnReceipt } from '@domain/law-version.js';
import { expect, it } from 'vitest';

/** Midnight in Hanoi at which Luật 06/2026/QH16 comes into force (domain.md §1). */
const CHANGE = new Date('2026-09-30T17:00:00Z');
const before = new Date(CHANGE.getTime() - 1);
const [OLD, NEW] = ['Luật 06/2022/QH15', 'Luật 06/2022/QH15, sửa đổi bởi Luật 06/2026/QH16'];

it('changes at midnight in Hanoi', () => {
  expect(lawVersionAt(before)).toBe(OLD);
  expect(lawVersionAt(CHANGE)).toBe(NEW);
});

it.each([OLD, NEW])('of a dossier is that of its day, in a season worded %s', (setting) => {
  expect(lawVersionOnReceipt(setting, before)).toBe(OLD);
  expect(lawVersionOnReceipt(setting, CHANGE)).toBe(NEW);
});

it('is as the bloc words it, where it has its own words', () => {
  expect(lawVersionOnReceipt('Nghị quyết của Khối', CHANGE)).toBe('Nghị quyết của Khối');
});
