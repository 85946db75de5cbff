import { signal } from '@preact/signals';
import { beforeEach, expect, it, vi } from 'vitest';
import { KeptForm } from '../../../web/src/data/kept-form.js';
import { memoryStorage } from './memory-storage.js';

let storage = memoryStorage();

beforeEach(() => {
  storage = memoryStorage();
  vi.stubGlobal('sessionStorage', storage);
});

/** The form of one act, opened in a window. */
function opened(begin: { title?: string; key?: string } = {}) {
  const title = signal(begin.title ?? '');
  const document = signal<{ to: string } | null>(null);
  const form = new KeptForm(begin.key ?? 'launch', { title, document });
  return { title, document, form };
}

it('begins with what was typed before', () => {
  const first = opened();
  expect(first.form.isRecalled).toBe(false);
  first.title.value = 'Thi đua lập thành tích';
  first.document.value = { to: '2026-12-31' };
  first.form.keep();

  const again = opened();
  expect(again.form.isRecalled).toBe(true);
  expect(again.title.value).toBe('Thi đua lập thành tích');
  expect(again.document.value).toEqual({ to: '2026-12-31' });
});

it('starts over with what the form began with, and keeps no more', () => {
  const first = opened({ title: 'Cũ' });
  first.title.value = 'Mới';
  first.form.keep();
  const again = opened({ title: 'Cũ' });
  again.form.startOver();
  again.form.keep();
  expect(again.title.value).toBe('Cũ');
  expect(storage.texts.size).toBe(0);
});

it('forgets what was done', () => {
  const { title, form } = opened();
  title.value = 'Đã gửi';
  form.keep();
  form.forget();
  expect(opened().form.isRecalled).toBe(false);
});

it('shows another form nothing of it', () => {
  const { title, form } = opened();
  title.value = 'Của mẫu khác';
  form.keep();
  expect(opened({ key: 'revise' }).title.value).toBe('');
});

it.each(['not JSON', 'null', '7', '[]', '{}', '{"title":7,"document":null}'])(
  'passes over what it cannot read: %s',
  (text) => {
    const { title, form } = opened();
    title.value = 'x';
    form.keep();
    for (const key of storage.texts.keys()) storage.setItem(key, text);
    const again = opened();
    expect(again.form.isRecalled).toBe(false);
    expect(again.title.value).toBe('');
  },
);

it('goes on without storage', () => {
  storage.setItem = () => {
    throw new Error('full');
  };
  const { title, form } = opened();
  title.value = 'x';
  expect(() => form.keep()).not.toThrow();
});
