import type { MovementReport } from '@domain/movement.js';
import type { Evidence } from '@domain/sheet.js';
import * as z from 'zod/mini';
import type { FieldHandle } from '../../data/draft.js';
import type { Codec } from '../../data/draft-field.js';
import { type Form, openForm } from '../../data/draft-form.js';
import { draftsHere } from '../../data/drafts-here.js';
import { pathOfReport, type ReportAddress } from '../../data/movement-reports.js';
import { ReadableReport } from '../../data/readable.js';
import { evidenceCodec, StoredEvidence } from '../evidence/evidence-codec.js';

/** As in the domain's `MovementReport`. */
export const MAX_DONE = 5000;

export type ReportFields = {
  done: FieldHandle<string, string>;
  evidence: FieldHandle<Evidence[], Evidence[]>;
};

export type ReportForm = Form<ReportFields, MovementReport>;

const doneCodec: Codec<string, string> = {
  show: (value) => value,
  read: (shown) => ([...shown].length > MAX_DONE ? null : { value: shown }),
};

const Text = z.string();

/** The form over one unit's report on a movement. */
export function reportForm(address: ReportAddress, report: MovementReport | null): ReportForm {
  const path = pathOfReport(address);
  const parse = (data: unknown) => ReadableReport.parse(data);
  const place = { path, drafts: draftsHere(), parse };
  return openForm<ReportFields, MovementReport>(path, place, report, (field) => ({
    done: field(
      'done',
      (now) => now?.done ?? '',
      doneCodec,
      (stored) => Text.parse(stored),
    ),
    evidence: field(
      'evidence',
      (now) => now?.evidence ?? [],
      evidenceCodec,
      (stored) => StoredEvidence.parse(stored),
    ),
  }));
}
