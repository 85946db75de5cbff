import { Evidence } from '@domain/sheet.js';
import * as z from 'zod/mini';
import type { Codec } from '../../data/draft-field.js';

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

/** A list of evidence that was kept as plain data on this machine. */
export const StoredEvidence = z.array(z.looseObject(Evidence.shape));
