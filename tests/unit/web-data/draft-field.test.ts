import { describe, expect, it } from 'vitest';
import {
  type Codec,
  type DraftEvent,
  type DraftField,
  isUnsent,
  newField,
  phaseOf,
  reduce,
  valueToSend,
} from '../../../web/src/data/draft-field.js';

const codec: Codec<string, number | null> = {
  show: (value) => (value === null ? '' : String(value).replace('.', ',')),
  read(shown) {
    if (shown === '') return { value: null };
    const value = Number(shown.replace(',', '.'));
    return Number.isNaN(value) || value > 10 ? null : { value };
  },
};

type Field = DraftField<string, number | null>;
type Event = DraftEvent<string, number | null>;

function run(events: readonly Event[], value: number | null = 5): Field {
  return events.reduce((field, event) => reduce(field, event, codec), newField(value, codec));
}

const at = new Date('2026-11-22T03:32:00Z');
const type = (shown: string): Event => ({ type: 'edited', shown });
const told = (value: number | null): Event => ({ type: 'told', value });
const sent = (value: number | null): Event => ({ type: 'sent', value });
const acknowledged = (attempt: number): Event => ({ type: 'acknowledged', attempt, at });

describe('a remote change', () => {
  it('comes on screen while nobody is at work', () => {
    expect(run([told(7.5)])).toMatchObject({ shown: '7,5', isTyped: false });
  });

  it('leaves a field alone that has the focus, and comes on screen when it is left', () => {
    const focused = run([{ type: 'focused' }, told(7)]);
    expect(focused.shown).toBe('5');
    expect(reduce(focused, { type: 'left' }, codec).shown).toBe('7');
  });

  it('never touches unsaved text, and asks once', () => {
    const field = run([type('6,5'), told(7), told(7)]);
    expect(field.shown).toBe('6,5');
    expect(field.remote).toBe(7);
    expect(phaseOf(field, codec)).toBe('conflict');
    expect(valueToSend(field, codec)).toBeNull();
  });

  it('asks nothing when both wrote the same', () => {
    const field = run([type('7'), told(7)]);
    expect(phaseOf(field, codec)).toBe('clean');
    expect(isUnsent(field)).toBe(false);
  });

  it('leaves text alone that is no value', () => {
    const field = run([type('abc'), told(7)]);
    expect(field.shown).toBe('abc');
    expect(phaseOf(field, codec)).toBe('invalid');
  });
});

describe('a conflict', () => {
  const conflict = [type('6'), told(7)];

  it('is settled by keeping mine: that is sent', () => {
    const field = run([...conflict, { type: 'keptMine' }]);
    expect(valueToSend(field, codec)).toEqual({ value: 6 });
  });

  it('is settled by taking theirs: mine stays at hand', () => {
    const field = run([...conflict, { type: 'tookTheirs' }]);
    expect(field).toMatchObject({ shown: '7', setAside: '6', isTyped: false });
    expect(phaseOf(field, codec)).toBe('clean');
  });
});

describe('a save', () => {
  it('is saved only when the server has acknowledged it', () => {
    const sending = run([type('6'), sent(6), told(6)]);
    expect(phaseOf(sending, codec)).toBe('saving');
    const done = reduce(sending, acknowledged(1), codec);
    expect(phaseOf(done, codec)).toBe('saved');
    expect(done).toMatchObject({ base: 6, remote: 6, savedAt: at });
  });

  it('waits in the queue, and is then acknowledged', () => {
    const queued = run([type('6'), sent(6), { type: 'queued', attempt: 1 }]);
    expect(phaseOf(queued, codec)).toBe('queued');
    expect(isUnsent(queued)).toBe(true);
    expect(phaseOf(reduce(queued, acknowledged(1), codec), codec)).toBe('saved');
  });

  it('that is refused keeps the text and the reason, also after the cache took it back', () => {
    const refused: Event = { type: 'refused', attempt: 1, code: 'wrong-role' };
    const field = run([type('6'), sent(6), told(6), refused, told(5)]);
    expect(field).toMatchObject({ shown: '6', refused: 'wrong-role', isTyped: true });
    expect(phaseOf(field, codec)).toBe('refused');
    expect(valueToSend(field, codec)).toBeNull();
    expect(valueToSend(reduce(field, type('6,5'), codec), codec)).toEqual({ value: 6.5 });
  });

  it('goes on while the person types, and the new text is sent after it', () => {
    const typing = run([type('6'), sent(6), type('6,5'), acknowledged(1), told(6)]);
    expect(typing.shown).toBe('6,5');
    expect(valueToSend(typing, codec)).toEqual({ value: 6.5 });
  });

  it('is not undone by the late echo of an earlier one', () => {
    const events = [type('6'), sent(6), type('7'), sent(7), told(6), acknowledged(1)];
    const field = run([...events, acknowledged(2)]);
    expect(field).toMatchObject({ shown: '7', base: 7, remote: 7 });
  });

  it('that a colleague overwrote afterwards shows the colleague’s value', () => {
    const field = run([type('6'), sent(6), told(8), acknowledged(1)]);
    expect(field).toMatchObject({ shown: '8', base: 8 });
  });

  it('of an emptied field sends null, not zero', () => {
    expect(valueToSend(run([type('')]), codec)).toEqual({ value: null });
  });
});

describe('typing', () => {
  it('back to the stored value leaves nothing to save', () => {
    const field = run([type('6'), type('5')]);
    expect(phaseOf(field, codec)).toBe('clean');
    expect(valueToSend(field, codec)).toBeNull();
  });

  it('back to the old value while another is being saved is a change', () => {
    const field = run([type('6'), sent(6), type('5')]);
    expect(valueToSend(field, codec)).toEqual({ value: 5 });
  });

  it('that is no value is kept, not sent, and said', () => {
    const field = run([type('12')]);
    expect(field.shown).toBe('12');
    expect(phaseOf(field, codec)).toBe('invalid');
    expect(isUnsent(field)).toBe(true);
  });
});

it('compares plain data whatever the order of its keys', () => {
  const plain: Codec<unknown, unknown> = { show: (value) => value, read: (value) => ({ value }) };
  const field = newField<unknown, unknown>([{ number: '1/BC', date: '' }], plain);
  const told = reduce(field, { type: 'told', value: [{ date: '', number: '1/BC' }] }, plain);
  expect(told.shown).toBe(field.shown);
});
