import { describe, expect, it } from 'vitest';
import {
  type BuiltFile,
  circleIn,
  ENGLISH_BYTES,
  inEnglish,
  loadsOf,
  PAGE_BYTES,
  PRESSED_BYTES,
} from '../../../web/build/page-loads.ts';

type Sketch = { bytes?: number; needs?: string[]; later?: string[]; apart?: boolean };

/** Files by their titles, which are their names as well. */
function build(sketches: Record<string, Sketch>): Map<string, BuiltFile> {
  return new Map(
    Object.entries(sketches).map(
      ([title, { bytes = 1, needs = [], later = [], apart = false }]) => [
        title,
        { title, bytes, isApart: apart, imports: needs, dynamicImports: later },
      ],
    ),
  );
}

function bytesOf(sketches: Record<string, Sketch>, known: string[] = []): Record<string, number> {
  const loads = loadsOf('Page', build(sketches), new Set(known));
  return Object.fromEntries(loads.map(({ title, bytes }) => [title, bytes]));
}

describe('what a page loads', () => {
  it('counts what it needs before it runs, each file once', () => {
    const files = {
      Page: { bytes: 1, needs: ['fields', 'words'] },
      fields: { bytes: 10, needs: ['words'] },
      words: { bytes: 100 },
      Other: { bytes: 1000 },
    };
    expect(bytesOf(files)).toEqual({ Page: 111 });
  });

  it('counts a part that comes later with what it needs besides', () => {
    const files = {
      Page: { bytes: 1, needs: ['words'], later: ['Step'] },
      words: { bytes: 10 },
      Step: { bytes: 100, needs: ['words', 'tree'] },
      tree: { bytes: 1000 },
    };
    expect(bytesOf(files)).toEqual({ Page: 11, 'Page → Step': 1111 });
  });

  it('counts a part of a part on top of both, and parts beside each other apart', () => {
    const files = {
      Page: { bytes: 1, later: ['Step', 'History'] },
      Step: { bytes: 10, later: ['Inspector'] },
      Inspector: { bytes: 100 },
      History: { bytes: 1000 },
    };
    expect(bytesOf(files)).toEqual({
      Page: 1,
      'Page → Step': 11,
      'Page → Step → Inspector': 111,
      'Page → History': 1001,
    });
  });

  it('finds a part that a shared file loads, not the page itself', () => {
    const files = {
      Page: { needs: ['drafts'] },
      drafts: { later: ['SetAside'] },
      SetAside: { bytes: 10 },
    };
    expect(bytesOf(files)).toEqual({ Page: 2, 'Page → SetAside': 12 });
  });

  it('counts nothing that is there already, and does not follow it', () => {
    const files = {
      Page: { bytes: 1, needs: ['main'], later: ['Step'] },
      main: { bytes: 1000, later: ['CommandList'] },
      CommandList: { bytes: 1000 },
      Step: { bytes: 10, needs: ['main'] },
    };
    expect(bytesOf(files, ['main'])).toEqual({ Page: 1, 'Page → Step': 11 });
  });

  it('leaves out other pages and translations', () => {
    const files = {
      Page: { bytes: 1, later: ['OtherPage', 'english'] },
      OtherPage: { bytes: 10, apart: true },
      english: { bytes: 100, apart: true },
    };
    expect(bytesOf(files)).toEqual({ Page: 1 });
  });

  it('ends where parts load each other', () => {
    const files = { Page: { later: ['Step'] }, Step: { later: ['Page', 'Step'] } };
    expect(bytesOf(files)).toEqual({ Page: 1, 'Page → Step': 2 });
  });

  it('allows more only once something was pressed', () => {
    const files = build({
      Page: { later: ['SubmitSheet', 'AddDialog', 'DialogWords'] },
      SubmitSheet: { later: ['acts'] },
      acts: {},
      AddDialog: { later: ['Preview'] },
      Preview: {},
      DialogWords: {},
    });
    const limits = loadsOf('Page', files, new Set()).map(({ title, most }) => [title, most]);
    expect(Object.fromEntries(limits)).toEqual({
      Page: PAGE_BYTES,
      'Page → SubmitSheet': PAGE_BYTES,
      'Page → SubmitSheet → acts': PRESSED_BYTES,
      'Page → AddDialog': PRESSED_BYTES,
      'Page → AddDialog → Preview': PRESSED_BYTES,
      'Page → DialogWords': PAGE_BYTES,
    });
  });
});

describe('what a reader of English loads', () => {
  const files = build({
    Page: { bytes: 1, needs: ['fields'], later: ['en/page', 'Step'] },
    fields: { bytes: 10, later: ['en/fields'] },
    Step: { bytes: 1000, later: ['en/step', 'en/step'] },
    'en/page': { bytes: 100, apart: true },
    'en/fields': { bytes: 200, apart: true },
    'en/step': { bytes: 5000, apart: true },
  });
  const loads = loadsOf(
    'Page',
    inEnglish(files, new Set(['en/page', 'en/fields', 'en/step'])),
    new Set(),
    ENGLISH_BYTES,
  );

  it('counts the words of each file, once', () => {
    expect(loads.map(({ bytes }) => bytes)).toEqual([311, 6311]);
  });

  it('allows more for a part, and nothing more for the page', () => {
    expect(loads.map(({ most }) => most)).toEqual([PAGE_BYTES, PAGE_BYTES + ENGLISH_BYTES]);
  });
});

describe('files in a circle', () => {
  it('are found however long the circle is', () => {
    const files = { Page: { needs: ['a'] }, a: { needs: ['b'] }, b: { needs: ['c'] }, c: {} };
    expect(circleIn(build(files))).toBeNull();
    expect(circleIn(build({ ...files, c: { needs: ['a'] } }))).toBe('a');
  });

  it('are none where the way back is loaded later', () => {
    expect(circleIn(build({ Page: { needs: ['a'] }, a: { later: ['Page'] } }))).toBeNull();
  });
});
