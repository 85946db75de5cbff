import { expect, it } from 'vitest';
import { withSheetsTwice } from '../../../scripts/bench/rules.ts';

it('repeats the rules of sheets, and nothing else, under another name', () => {
  const rules = [
    'service {',
    '  match /sheets/{sheet} {',
    '    allow read: if isOpen();',
    '    match /below/{it} {',
    '    }',
    '  }',
    '  match /board/{row} {',
    '  }',
    '}',
  ];
  const twice = [...rules];
  const copy = rules.slice(1, 6).map((line) => line.replace('/sheets/', '/floorSheets/'));
  twice.splice(6, 0, ...copy);
  expect(withSheetsTwice(rules.join('\n'), 'floorSheets')).toBe(twice.join('\n'));
});
