import * as z from 'zod/mini';
import { CriteriaGroup, faultOf } from './criteria-tree.js';
import { Criterion } from './criterion.js';
import { Slug } from './id.js';
import { ScoringSettings, TieBreak } from './season.js';
import { optionalText, requiredText } from './text.js';
import { Activity } from './window.js';

/** A browser sends moments as text; the season keeps them as Dates. */
const Moment = z.iso.datetime();

/** Opens and closes; the extensions of single units are acts of their own, see acts/extend-window.ts. */
export const WindowDates = z.strictObject({ opensAt: Moment, closesAt: Moment });
export type WindowDates = z.infer<typeof WindowDates>;

/** Groups and criteria go together: half a tree would be none. */
export const CriteriaSection = z
  .strictObject({
    groups: z.array(CriteriaGroup).check(z.maxLength(60)),
    criteria: z.record(Slug, Criterion),
  })
  .check((context) => {
    const fault = faultOf(context.value);
    if (fault === null) return;
    const path = fault.path.split('.');
    context.issues.push({ code: 'custom', path, message: fault.why, input: context.value });
  });

/** What can be changed of a season in one go: any of its sections, each as a whole. */
export const SeasonSections = z
  .strictObject({
    theme: z.optional(z.strictObject({ theme: optionalText(500), themeEn: optionalText(500) })),
    source: z.optional(
      z.strictObject({ source: optionalText(1000), sourceEn: optionalText(1000) }),
    ),
    criteria: z.optional(CriteriaSection),
    /** Those that are named; the others stay as they are. */
    windows: z.optional(z.partialRecord(Activity, WindowDates)),
    scoring: z.optional(ScoringSettings),
    tieBreak: z.optional(z.array(TieBreak).check(z.maxLength(8))),
    lawVersion: z.optional(requiredText(100)),
  })
  .check(z.refine((sections) => Object.keys(sections).length > 0, 'nothing to change'));
export type SeasonSections = z.infer<typeof SeasonSections>;
