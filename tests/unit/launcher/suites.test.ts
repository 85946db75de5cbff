import { expect, it } from 'vitest';
import { chosenSuites, suites } from '../../../scripts/launcher/suites.ts';

const names = (only?: string) => chosenSuites(only).map(({ name }) => name);

it('runs everything by default, the cheap checks first', () => {
  expect(names()).toEqual(['lint', 'types', 'unit', 'rules', 'functions', 'races', 'e2e']);
});

it('runs what --only names, in the usual order', () => {
  expect(names('races, rules')).toEqual(['rules', 'races']);
});

it('tells which suites there are when it does not know one', () => {
  expect(() => chosenSuites('rule')).toThrow('There is no suite "rule"');
});

it('needs no emulator for the checks', () => {
  expect(suites.filter(({ needs }) => needs.length === 0)).toHaveLength(3);
});
