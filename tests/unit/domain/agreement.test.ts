import {
  missingTargets,
  signedText,
  targetFaults,
  targetsOf,
  unmeasuredCriteria,
} from '@domain/agreement.js';
import { agreementChangeEntry } from '@domain/agreement-change.js';
import { fieldChange } from '@domain/field-change.js';
import { movementReportChangeEntry } from '@domain/movement-report-change.js';
import { Season } from '@domain/season.js';
import { describe, expect, it } from 'vitest';
import { agreementOf, reportOf, signatureBy, targetOf } from '../../agreement-documents.ts';
import { measuredSeason } from '../../rules/measured-season.ts';
import { NOW } from './arbitraries.ts';

const season = Season.parse({ ...measuredSeason(NOW), id: '2026' });
const holding = (targets: Record<string, ReturnType<typeof targetOf>>) =>
  agreementOf(NOW, 'bnv', { targets });

describe('what stands in the way of signing', () => {
  const whole = targetOf({ criterion: 'online' });
  it('is nothing, where each target says what and how much and each criterion has one', () => {
    expect(missingTargets(season, holding({ 'target-1': whole }))).toEqual([]);
  });
  it.each([
    ['no measure', { measure: '  ' }, ['no-measure']],
    ['no value', { value: null }, ['no-value']],
    ['neither', { measure: '', value: null }, ['no-measure', 'no-value']],
    ['a criterion that is none', { criterion: 'bonus' }, ['no-criterion']],
    ['a criterion of another kind', { criterion: 'work' }, ['no-criterion']],
  ])('is a target with %s', (_, change, expected) => {
    const faults = targetFaults(season, holding({ 'target-1': targetOf(change) }));
    expect([...faults]).toEqual([['target-1', expected]]);
  });
  it('is the second target of one criterion, not the first', () => {
    const twice = holding({ 'target-1': whole, 'target-2': { ...whole, order: 2 } });
    expect([...targetFaults(season, twice)]).toEqual([['target-2', ['criterion-twice']]]);
  });
  it('is a criterion without a target, or with one of zero', () => {
    expect(unmeasuredCriteria(season, null)).toEqual(['online']);
    const zero = holding({ 'target-1': { ...whole, value: 0 } });
    expect(unmeasuredCriteria(season, zero)).toEqual(['online']);
  });
  it('is not what was dropped', () => {
    const dropped = { ...targetOf({ measure: '' }), isDropped: true };
    expect(targetsOf(holding({ 'target-1': dropped }))).toEqual([]);
    expect(missingTargets(season, holding({ 'target-1': whole, 'target-2': dropped }))).toEqual([]);
  });
});

describe('what is signed', () => {
  const one = { 'target-1': targetOf(), 'target-2': targetOf({ order: 2, measure: 'Hai' }) };
  const text = (targets: typeof one, common = 'Giao ước') =>
    signedText('2026', common, 'bnv', { targets });
  it('is the same whatever the ids, the keys’ order, the writes and the spelling', () => {
    const { 'target-1': first, 'target-2': second } = one;
    const other = { 'target-b': { ...second, rev: 9 }, 'target-a': first };
    expect(text(other as unknown as typeof one)).toBe(text(one));
    expect(text(one, 'Giao ước'.normalize('NFD'))).toBe(text(one));
  });
  it.each([
    ['measure', 'Khác'],
    ['unit', 'văn bản'],
    ['value', 91],
    ['basis', 'Khác'],
    ['criterion', 'online'],
    ['isDropped', true],
    ['order', 3],
  ])('is another with another %s', (field, value) => {
    const changed = { ...one, 'target-1': { ...one['target-1'], [field]: value } };
    expect(text(changed)).not.toBe(text(one));
  });
  it('is another with another text, unit or season', () => {
    const all = [
      text(one),
      text(one, 'Khác'),
      signedText('2027', 'Giao ước', 'bnv', { targets: one }),
      signedText('2026', 'Giao ước', 'vpqh', { targets: one }),
    ];
    expect(new Set(all).size).toBe(4);
  });
});

describe('what goes into the log', () => {
  it('is the changed target, old and new, in a form that its fields’ histories read', () => {
    const before = agreementOf(NOW, 'bnv');
    const after = holding({ 'target-1': targetOf({ value: 95, rev: 2 }) });
    const entry = agreementChangeEntry(before, after);
    expect(entry).toMatchObject({
      act: 'agreementChanged',
      by: 'bnv-officer',
      subject: 'agreements/bnv',
      member: 'bnv',
      old: { 'target-1': { value: 90 } },
      new: { 'target-1': { value: 95 } },
    });
    if (entry === null) return;
    expect(fieldChange(entry, 'targets.target-1.value')).toMatchObject({ old: 90, new: 95 });
    expect(fieldChange(entry, 'targets.target-1.measure')).toBeNull();
    expect(fieldChange(entry, 'targets.target-2.value')).toBeNull();
  });
  it('is not a signature, which its act logs', () => {
    const before = agreementOf(NOW, 'bnv');
    const signed = { ...before, signature: signatureBy(NOW, 'bnv-leader') };
    expect(agreementChangeEntry(before, signed)).toBeNull();
  });
  it('is what changed of a report, and the first of one over nothing', () => {
    const before = reportOf(NOW, 'bnv');
    expect(movementReportChangeEntry('cchc', before, before)).toBeNull();
    expect(movementReportChangeEntry('cchc', before, null)).toBeNull();
    expect(movementReportChangeEntry('cchc', before, { ...before, done: 'Mới' })).toMatchObject({
      subject: 'movements/cchc/reports/bnv',
      member: 'bnv',
      old: { done: 'Đã tổ chức phát động' },
      new: { done: 'Mới' },
    });
    const first = movementReportChangeEntry('cchc', null, before);
    expect(first).toMatchObject({ old: { done: '', evidence: [] } });
  });
});
