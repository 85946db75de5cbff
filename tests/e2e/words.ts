import type { Plural } from '../../web/src/i18n/area.ts';
import { acts as enActs } from '../../web/src/i18n/en/acts.ts';
import { adoption as enAdoption } from '../../web/src/i18n/en/adoption.ts';
import { agreement as enAgreement } from '../../web/src/i18n/en/agreement.ts';
import { amendment as enAmendment } from '../../web/src/i18n/en/amendment.ts';
import { appraisalList as enAppraisalList } from '../../web/src/i18n/en/appraisal-list.ts';
import { awards as enAwards } from '../../web/src/i18n/en/awards.ts';
import { board as enBoard } from '../../web/src/i18n/en/board.ts';
import { boardControl as enBoardControl } from '../../web/src/i18n/en/board-control.ts';
import { commands as enCommands } from '../../web/src/i18n/en/commands.ts';
import { components as enComponents } from '../../web/src/i18n/en/components.ts';
import { criteriaFile as enCriteriaFile } from '../../web/src/i18n/en/criteria-file.ts';
import { criteriaTree as enCriteriaTree } from '../../web/src/i18n/en/criteria-tree.ts';
import { drafting as enDrafting } from '../../web/src/i18n/en/drafting.ts';
import { errors as enErrors } from '../../web/src/i18n/en/errors.ts';
import { evidence as enEvidence } from '../../web/src/i18n/en/evidence.ts';
import { frame as enFrame } from '../../web/src/i18n/en/frame.ts';
import { gate as enGate } from '../../web/src/i18n/en/gate.ts';
import { kept as enKept } from '../../web/src/i18n/en/kept.ts';
import { localCopies as enLocalCopies } from '../../web/src/i18n/en/local-copies.ts';
import { movements as enMovements } from '../../web/src/i18n/en/movements.ts';
import { nominations as enNominations } from '../../web/src/i18n/en/nominations.ts';
import { notFound as enNotFound } from '../../web/src/i18n/en/not-found.ts';
import { quotaForm as enQuotaForm } from '../../web/src/i18n/en/quota-form.ts';
import { refusals as enRefusals } from '../../web/src/i18n/en/refusals.ts';
import { seasonList as enSeasonList } from '../../web/src/i18n/en/season-list.ts';
import { seasonProblems as enSeasonProblems } from '../../web/src/i18n/en/season-problems.ts';
import { seasonQuotas as enSeasonQuotas } from '../../web/src/i18n/en/season-quotas.ts';
import { seasonScoring as enSeasonScoring } from '../../web/src/i18n/en/season-scoring.ts';
import { seasonWindows as enSeasonWindows } from '../../web/src/i18n/en/season-windows.ts';
import { setup as enSetup } from '../../web/src/i18n/en/setup.ts';
import { sheet as enSheet } from '../../web/src/i18n/en/sheet.ts';
import { sheetSubmission as enSheetSubmission } from '../../web/src/i18n/en/sheet-submission.ts';
import { signIn as enSignIn } from '../../web/src/i18n/en/sign-in.ts';
import { tour as enTour } from '../../web/src/i18n/en/tour.ts';
import { unit as enUnit } from '../../web/src/i18n/en/unit.ts';
import { unsent as enUnsent } from '../../web/src/i18n/en/unsent.ts';
import { windows as enWindows } from '../../web/src/i18n/en/windows.ts';
import { work as enWork } from '../../web/src/i18n/en/work.ts';
import { acts } from '../../web/src/i18n/vi/acts.ts';
import { adoption } from '../../web/src/i18n/vi/adoption.ts';
import { agreement } from '../../web/src/i18n/vi/agreement.ts';
import { amendment } from '../../web/src/i18n/vi/amendment.ts';
import { appraisalList } from '../../web/src/i18n/vi/appraisal-list.ts';
import { awards } from '../../web/src/i18n/vi/awards.ts';
import { board } from '../../web/src/i18n/vi/board.ts';
import { boardControl } from '../../web/src/i18n/vi/board-control.ts';
import { commands } from '../../web/src/i18n/vi/commands.ts';
import { components } from '../../web/src/i18n/vi/components.ts';
import { criteriaFile } from '../../web/src/i18n/vi/criteria-file.ts';
import { criteriaTree } from '../../web/src/i18n/vi/criteria-tree.ts';
import { drafting } from '../../web/src/i18n/vi/drafting.ts';
import { errors } from '../../web/src/i18n/vi/errors.ts';
import { evidence } from '../../web/src/i18n/vi/evidence.ts';
import { frame } from '../../web/src/i18n/vi/frame.ts';
import { gate } from '../../web/src/i18n/vi/gate.ts';
import { kept } from '../../web/src/i18n/vi/kept.ts';
import { localCopies } from '../../web/src/i18n/vi/local-copies.ts';
import { movements } from '../../web/src/i18n/vi/movements.ts';
import { nominations } from '../../web/src/i18n/vi/nominations.ts';
import { notFound } from '../../web/src/i18n/vi/not-found.ts';
import { quotaForm } from '../../web/src/i18n/vi/quota-form.ts';
import { refusals } from '../../web/src/i18n/vi/refusals.ts';
import { seasonList } from '../../web/src/i18n/vi/season-list.ts';
import { seasonProblems } from '../../web/src/i18n/vi/season-problems.ts';
import { seasonQuotas } from '../../web/src/i18n/vi/season-quotas.ts';
import { seasonScoring } from '../../web/src/i18n/vi/season-scoring.ts';
import { seasonWindows } from '../../web/src/i18n/vi/season-windows.ts';
import { setup } from '../../web/src/i18n/vi/setup.ts';
import { sheet } from '../../web/src/i18n/vi/sheet.ts';
import { sheetSubmission } from '../../web/src/i18n/vi/sheet-submission.ts';
import { signIn } from '../../web/src/i18n/vi/sign-in.ts';
import { tour } from '../../web/src/i18n/vi/tour.ts';
import { unit } from '../../web/src/i18n/vi/unit.ts';
import { unsent } from '../../web/src/i18n/vi/unsent.ts';
import { windows } from '../../web/src/i18n/vi/windows.ts';
import { work } from '../../web/src/i18n/vi/work.ts';
import type { Language } from './browser.ts';

/** The product's own catalogue, to find controls by the name that people read. */
export const vi = {
  agreement,
  setup,
  amendment,
  adoption,
  seasonQuotas,
  seasonScoring,
  seasonWindows,
  seasonList,
  seasonProblems,
  criteriaTree,
  criteriaFile,
  board,
  commands,
  components,
  drafting,
  gate,
  windows,
  acts,
  errors,
  refusals,
  evidence,
  frame,
  kept,
  localCopies,
  movements,
  nominations,
  boardControl,
  quotaForm,
  awards,
  notFound,
  sheet,
  sheetSubmission,
  appraisalList,
  signIn,
  tour,
  unit,
  unsent,
  work,
};

export type Words = {
  readonly [Area in keyof typeof vi]: { readonly [Key in keyof (typeof vi)[Area]]: string };
};

/** Where English has a singular, the plural stands for both. */
export const en: Words = {
  agreement: plain(enAgreement),
  seasonList: plain(enSeasonList),
  seasonWindows: plain(enSeasonWindows),
  seasonScoring: plain(enSeasonScoring),
  seasonQuotas: plain(enSeasonQuotas),
  adoption: plain(enAdoption),
  amendment: plain(enAmendment),
  setup: plain(enSetup),
  seasonProblems: plain(enSeasonProblems),
  criteriaTree: plain(enCriteriaTree),
  criteriaFile: plain(enCriteriaFile),
  board: plain(enBoard),
  commands: plain(enCommands),
  components: plain(enComponents),
  acts: plain(enActs),
  windows: plain(enWindows),
  gate: plain(enGate),
  drafting: plain(enDrafting),
  refusals: plain(enRefusals),
  errors: plain(enErrors),
  evidence: plain(enEvidence),
  frame: plain(enFrame),
  kept: plain(enKept),
  localCopies: plain(enLocalCopies),
  movements: plain(enMovements),
  awards: plain(enAwards),
  quotaForm: plain(enQuotaForm),
  boardControl: plain(enBoardControl),
  nominations: plain(enNominations),
  notFound: plain(enNotFound),
  sheet: plain(enSheet),
  sheetSubmission: plain(enSheetSubmission),
  appraisalList: plain(enAppraisalList),
  signIn: plain(enSignIn),
  tour: plain(enTour),
  unit: plain(enUnit),
  unsent: plain(enUnsent),
  work: plain(enWork),
};

function plain<Key extends string>(area: Readonly<Record<Key, string | Plural>>) {
  const entries = Object.entries<string | Plural>(area).map(([key, words]) => [
    key,
    typeof words === 'string' ? words : words.other,
  ]);
  return Object.fromEntries(entries) as Record<Key, string>;
}

export function wordsIn(language: Language): Words {
  return language === 'vi' ? vi : en;
}

/** Fills the places of a sentence of the catalogue. */
export function say(sentence: string, given: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(given[name] ?? whole));
}
