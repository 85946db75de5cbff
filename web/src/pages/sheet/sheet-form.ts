import { type Criterion, maxValue, stepOf } from '@domain/criterion.js';
import type { Season } from '@domain/season.js';
import type { Evidence, Sheet } from '@domain/sheet.js';
import * as z from 'zod/mini';
import type { FieldHandle } from '../../data/draft.js';
import type { Codec } from '../../data/draft-field.js';
import { type Form, openForm } from '../../data/draft-form.js';
import { draftsHere } from '../../data/drafts-here.js';
import { ReadableSheet } from '../../data/readable.js';
import { pathOfSheet, type SheetAddress } from '../../data/sheets.js';
import { editable } from '../../i18n/number.js';
import { evidenceCodec, StoredEvidence } from '../evidence/evidence-codec.js';
import { readScore } from './score-text.js';

const MAX_NOTE = 2000;

export type CriterionFields = {
  value: FieldHandle<string, number | null>;
  note: FieldHandle<string, string>;
  evidence: FieldHandle<Evidence[], Evidence[]>;
};

export type SheetFields = Record<string, CriterionFields>;
export type SheetForm = Form<SheetFields, Sheet>;

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

const StoredValue = z.nullable(z.number());

/** The form over one sheet: three fields for each criterion, each saved by its own path. */
export function sheetForm(address: SheetAddress, season: Season, sheet: Sheet | null): SheetForm {
  const path = pathOfSheet(address);
  // An amendment may change what a value of a criterion is: its field must then read anew.
  const kinds = Object.entries(season.criteria).map(
    ([id, each]) => `${id}:${each.kind}:${maxValue(each)}:${stepOf(each)}`,
  );
  const key = [path, ...kinds].join(' ');
  const parse = (data: unknown) => ReadableSheet.parse(data);
  return openForm<SheetFields, Sheet>(key, { path, drafts: draftsHere(), parse }, sheet, (field) =>
    Object.fromEntries(
      Object.entries(season.criteria).map(([id, criterion]): [string, CriterionFields] => [
        id,
        {
          value: field(
            `scores.${id}.value`,
            (now) => now?.scores[id]?.value ?? null,
            valueCodec(criterion),
            (stored) => StoredValue.parse(stored),
          ),
          note: field(
            `scores.${id}.note`,
            (now) => now?.scores[id]?.note ?? '',
            noteCodec,
            (stored) => z.string().parse(stored),
          ),
          evidence: field(
            `scores.${id}.evidence`,
            (now) => now?.scores[id]?.evidence ?? [],
            evidenceCodec,
            (stored) => StoredEvidence.parse(stored),
          ),
        },
      ]),
    ),
  );
}
