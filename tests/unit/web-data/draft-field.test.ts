import { describe, expect, it } from 'vitest';
import {
  type Codec,
  type DraftEvent,
  type DraftField,
  newField,
  phaseOf,
  reduce,
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

const at = new Date('2026-11-22T03:32:00Z');
const by = 'colleague';
const start = { value: 5, rev: 1, by: null, at: null };

function run(events: readonly Event[]): Field {
  return events.reduce((field, event) => reduce(field, event, codec), newField(start, codec));
}

const type = (shown: string): Event => ({ type: 'edited', shown });
const told = (value: number | null, rev = 2): Event => ({
  type: 'told',
  told: { value, rev, by, at },
});
const sending = (value: number | null): Event => ({ type: 'sending', value });
const acknowledged = (value: number | null, rev = 2): Event => ({
  type: 'acknowledged',
  value,
  rev,
  at,
});
const phase = (field: Field) => phaseOf(field, codec);

describe('a remote change', () => {
  it('comes on screen while nobody is at work', () => {
    expect(run([told(7.5)])).toMatchObject({ shown: '7,5', isTyped: false });
  });
  it('leaves a field alone that has the focus, and comes on screen when it is left', () => {
    const focused = run([{ type: 'focused' }, told(7)]);
    expect(focused.shown).toBe('5');
    expect(reduce(focused, { type: 'left' }, codec).shown).toBe('7');
  });
  it('never touches unsaved text; both values, who and when are at hand', () => {
    const field = run([type('6,5'), told(7), told(7)]);
    expect(field).toMatchObject({ shown: '6,5', remote: { value: 7, by, at } });
    expect(phase(field)).toBe('conflict');
  });
  it('elsewhere in the document does not put its author’s name to this field', () => {
    const other: Event = { type: 'told', told: { value: 7, rev: 3, by: 'third', at: null } };
    expect(run([type('6'), told(7), other]).remote).toEqual({ value: 7, rev: 3, by, at });
  });
  it('asks nothing when both wrote the same', () => {
    const field = run([type('7'), told(7)]);
    expect(field).toMatchObject({ isTyped: false, base: { value: 7 } });
  });
  it('leaves text alone that is no value', () => {
    const field = run([type('abc'), told(7)]);
    expect(field.shown).toBe('abc');
    expect(phase(field)).toBe('invalid');
  });
  it('that is older than what is known is not news', () => {
    expect(run([told(7, 3), told(6, 2)]).shown).toBe('7');
  });
});

describe('a conflict', () => {
  const conflict = [type('6'), told(7)];

  it('is settled by keeping mine, over what they wrote', () => {
    const field = run([...conflict, { type: 'keptMine' }]);
    expect(field).toMatchObject({ shown: '6', base: { value: 7, rev: 2 }, isTyped: true });
    expect(phase(field)).toBe('dirty');
  });
  it('is settled by taking theirs: mine stays at hand', () => {
    const field = run([...conflict, { type: 'tookTheirs' }]);
    expect(field).toMatchObject({ shown: '7', setAside: '6', isTyped: false });
  });
  it('goes away by itself when they take it back', () => {
    expect(phase(run([...conflict, told(5, 3)]))).toBe('dirty');
  });
});

describe('a save', () => {
  it('is saved only when the server has acknowledged it', () => {
    const field = run([type('6'), sending(6), told(6)]);
    expect(phase(run([type('6'), sending(6)]))).toBe('saving');
    expect(reduce(field, acknowledged(6), codec)).toMatchObject({ base: { value: 6, rev: 2 } });
    expect(phase(reduce(field, acknowledged(6), codec))).toBe('saved');
  });
  it('can be undone: what it replaced is at hand', () => {
    expect(run([type('6'), sending(6), acknowledged(6)]).undo).toEqual({ value: 5 });
  });
  it('without an answer waits; found on the server later, it is our own', () => {
    const waiting = run([type('6'), sending(6), { type: 'waiting' }]);
    expect(phase(waiting)).toBe('queued');
    const more = run([type('6'), sending(6), { type: 'waiting' }, type('6,5'), told(6)]);
    expect(phase(more)).not.toBe('conflict');
    expect(more.base).toMatchObject({ value: 6, rev: 2 });
  });
  it('that is refused keeps the text and the reason until it is edited', () => {
    const field = run([type('6'), sending(6), { type: 'refused', code: 'wrong-role' }]);
    expect(field).toMatchObject({ shown: '6', refused: 'wrong-role', isTyped: true });
    expect(phase(field)).toBe('refused');
    expect(phase(reduce(field, type('6,5'), codec))).toBe('dirty');
  });
  it('that can never be taken any more shows what the server has, with the text beside it', () => {
    const field = run([type('6'), sending(6), { type: 'refused', code: 'window-closed' }]);
    expect(field).toMatchObject({ shown: '5', setAside: '6', refused: 'window-closed' });
    expect(field.isTyped).toBe(false);
  });
  it('goes on while the person types, and the new text is over what was sent', () => {
    const typing = run([type('6'), sending(6), type('6,5'), acknowledged(6), told(6)]);
    expect(typing).toMatchObject({ shown: '6,5', isTyped: true, base: { value: 6, rev: 2 } });
  });
  it('that a colleague overwrote afterwards shows the colleague’s value', () => {
    const field = run([type('6'), sending(6), told(8, 3), acknowledged(6)]);
    expect(field).toMatchObject({ shown: '8', base: { value: 8 } });
  });
});

describe('typing', () => {
  it('back to the stored value leaves nothing to save', () => {
    expect(phase(run([type('6'), type('5')]))).toBe('clean');
  });
  it('back to the old value while another is being saved is a change', () => {
    expect(run([type('6'), sending(6), type('5')]).isTyped).toBe(true);
  });
  it('that is no value is kept, and said', () => {
    const field = run([type('12')]);
    expect(field).toMatchObject({ shown: '12', isTyped: true });
    expect(phase(field)).toBe('invalid');
  });
});

describe('text from before a reload', () => {
  const restored = (over: number, tried: number[] = []): Event => ({
    type: 'restored',
    shown: '6',
    base: { value: over, rev: 1 },
    tried,
    refused: null,
  });
  it('is on screen again', () => {
    expect(run([restored(5)])).toMatchObject({ shown: '6', isTyped: true });
  });
  it('is not measured by a page that is drawn from an older state', () => {
    const newer = { ...restored(7), base: { value: 7, rev: 3 } } as Event;
    expect(phase(run([newer]))).toBe('dirty');
  });
  it('is merged with what the server has now', () => {
    expect(phase(run([restored(4)]))).toBe('conflict');
  });
  it('knows a value for its own that was sent without an answer', () => {
    expect(phase(run([restored(4, [5])]))).toBe('dirty');
  });
});
