import {
  handedInFields,
  requireHandInReady,
  SubmitSheetAnswer,
  SubmitSheetRequest,
} from '../domain/acts/submit-sheet.js';
import { sheetId } from '../domain/sheet.js';
import { requireSeason } from '../store/seasons.js';
import { readSheet, updateSheet } from '../store/sheets.js';
import { defineActOn } from './act.js';

/** A unit's leader hands in the self-score, or the appraisal team its appraisal; the sheet is locked from then on. */
export const submitSheet = defineActOn(
  'submitSheet',
  ({ member, assessor }) => `sheets/${sheetId(member, assessor)}`,
  { request: SubmitSheetRequest, answer: SubmitSheetAnswer },
  readSheet,
  ({ request, actor, season, subject: sheet, at }) => {
    requireHandInReady(actor, season.data, sheet.data, at);
    const fields = handedInFields(actor.uid, at);
    return {
      log: {
        member: request.member,
        old: { status: sheet.data.status },
        // The exact scores that were handed in: what the unit is bound to from now on.
        new: { ...fields, scores: sheet.data.scores },
      },
      answer: { submittedAt: at.toISOString() },
      write(batch) {
        updateSheet(batch, request, sheet, fields);
        // An amendment that comes between may no longer take what is handed in, and it is locked from then on.
        requireSeason(batch, request, season);
      },
    };
  },
);
