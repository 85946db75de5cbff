import type { Criterion } from '@domain/criterion.js';
import type { Season } from '@domain/season.js';
import { Evidence, type Sheet } from '@domain/sheet.js';
import type { FieldHandle } from '../../data/draft.js';
import type { Codec } from '../../data/draft-field.js';
import { type Form, openForm } from '../../data/draft-form.js';
import type { LiveSignal } from '../../data/live.js';
import { pathOfSheet, type SheetAddress, saveScore } from '../../data/sheets.js';
import { editable } from '../../i18n/number.js';
import { readScore } from './score-text.js';

const MAX_NOTE = 2000;

export type CriterionFields = {
  value: FieldHandle<string, number | null>;
  note: FieldHandle<string, string>;
  evidence: FieldHandle<Evidence[], Evidence[]>;
};

export type SheetFields = Record<string, CriterionFields>;
export type SheetForm = Form<SheetFields, Sheet | null>;

function valueCodec(criterion: Criterion): Codec<string, number | null> {
  return {
    show: editable,
    read(shown) {
      const read = readScore(criterion, shown);
      return 'problem' in read ? null : read;
    },
  };
}

const noteCodec: Codec<string, string> = {
  show: (value) => value,
  read: (shown) => (shown.length > MAX_NOTE ? null : { value: shown }),
};

export const EMPTY_EVIDENCE: Evidence = { number: '', date: '', issuer: '', summary: '', link: '' };

function isBlank(evidence: Evidence): boolean {
  return Object.values(evidence).every((text) => text === '');
}

/** Lines that nobody has filled in yet are not evidence; a line that is half filled in holds the save back. */
export const evidenceCodec: Codec<Evidence[], Evidence[]> = {
  show: (value) => value,
  read(shown) {
    const value = shown.filter((each) => !isBlank(each));
    const known = value.map(({ number, date, issuer, summary, link }) => ({
      number,
      date,
      issuer,
      summary,
      link,
    }));
    return known.every((each) => Evidence.safeParse(each).success) ? { value } : null;
  },
};

/** The form over one sheet: three fields for each criterion, each saved by its own path. */
export function sheetForm(
  address: SheetAddress,
  season: Season,
  sheet: Sheet | null,
  live: LiveSignal<Sheet | null>,
): SheetForm {
  const seen = () => {
    const now = live.peek();
    return now.state === 'ready' ? now.data : sheet;
  };
  const key = [pathOfSheet(address), ...Object.keys(season.criteria)].join(' ');
  return openForm<SheetFields, Sheet | null>(key, sheet, (field) =>
    Object.fromEntries(
      Object.entries(season.criteria).map(([id, criterion]): [string, CriterionFields] => [
        id,
        {
          value: field(
            (now) => now?.scores[id]?.value ?? null,
            valueCodec(criterion),
            (value) => saveScore(address, id, 'value', value, seen()),
          ),
          note: field(
            (now) => now?.scores[id]?.note ?? '',
            noteCodec,
            (value) => saveScore(address, id, 'note', value, seen()),
          ),
          evidence: field(
            (now) => now?.scores[id]?.evidence ?? [],
            evidenceCodec,
            (value) => saveScore(address, id, 'evidence', value, seen()),
          ),
        },
      ]),
    ),
  );
}
