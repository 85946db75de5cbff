const MODULE = /\/(?:web|functions)\/src\/(.+)\.tsx?$/;

/**
 * What several pages share, by what it is for: one file each. Left alone, the bundler cuts out a file for
 * every set of pages that share a module, some two dozen for a page that edits, each compressed by itself
 * and named in every list of files to load. A page pays for a whole file: only what is used together
 * belongs together. Words of an area are named without their language and mean the Vietnamese ones.
 */
export const SHARED_FILES: Record<string, readonly string[]> = {
  reading: [
    'domain/canonical-text',
    'i18n/errors',
    'i18n/gate',
    'pages/drafting/BackLink',
    'pages/drafting/Gate',
    'pages/drafting/LiveFailure',
    'pages/drafting/SeatGate',
    'pages/drafting/error-words',
    'pages/drafting/unit-name',
  ],
  fields: [
    'components/Field',
    'components/Form',
    'components/SelectField',
    'components/TextArea',
    'components/TextField',
    'components/use-length-limit',
    'i18n/fields',
  ],
  acting: [
    'data/act-outcome',
    'data/act-run',
    'i18n/acts',
    'pages/drafting/ActStatus',
    'pages/drafting/FormEnd',
    'pages/drafting/Refusal',
    'pages/drafting/use-act',
  ],
  'kept-forms': ['data/kept-form', 'pages/drafting/KeptNote', 'pages/drafting/use-kept'],
  'act-button': [
    'components/ConfirmDialog',
    'components/focus-heading',
    'pages/drafting/ActButton',
    'pages/drafting/UnsavedDialog',
  ],
  colleagues: [
    'data/seats',
    'i18n/drafting',
    'pages/drafting/InWords',
    'pages/drafting/person-name',
  ],
  drafts: [
    'data/draft',
    'data/draft-field',
    'data/draft-form',
    'data/presence',
    'data/presence-loop',
    'data/presence-state',
    'domain/presence',
    'pages/drafting/AlsoHere',
    'pages/drafting/AtThisField',
    'pages/drafting/Conflict',
    'pages/drafting/DraftControl',
    'pages/drafting/FieldSaveState',
    'pages/drafting/FormSaveState',
    'pages/drafting/SetAside',
    'pages/drafting/Together',
    'pages/drafting/colleagues',
  ],
  windows: [
    'components/Countdown',
    'components/time-left',
    'i18n/countdown',
    'i18n/windows',
    'pages/drafting/WindowNote',
    'pages/drafting/activity-window',
  ],
  history: [
    'data/history',
    'domain/field-change',
    'domain/log-entry',
    'pages/drafting/Changes',
    'pages/drafting/History',
  ],
  evidence: ['i18n/evidence', 'pages/evidence/EvidenceItem', 'pages/evidence/EvidenceList'],
  'set-aside': ['i18n/kept', 'pages/drafting/SetAsideNote', 'pages/drafting/kept-words'],
  setup: ['i18n/setup', 'pages/setup/SeasonTag', 'pages/setup/SetupGate', 'pages/setup/steps'],
  'season-setup': [
    'data/setup/arrangement',
    'data/setup/merge-lists',
    'data/setup/season-draft',
    'data/setup/season-editor',
    'data/setup/season-merge',
    'data/setup/season-session',
    'data/setup/tree-merge',
    'data/setup/unsent-draft',
    'i18n/season-problems',
    'pages/setup/Problems',
    'pages/setup/problem-words',
    'pages/setup/setup',
    'pages/setup/tree/NeededField',
    'pages/setup/tree/slug',
    'pages/setup/use-linked-place',
  ],
  criteria: [
    'components/NumberField',
    'i18n/criteria-tree',
    'pages/setup/tree/TotalLine',
    'pages/setup/tree/name-of',
    'pages/setup/tree/row-words',
    'pages/setup/tree/tree-rows',
  ],
};

const FILE_OF = new Map(
  Object.entries(SHARED_FILES).flatMap(([file, modules]) => modules.map((each) => [each, file])),
);

/** The shared file that a module goes into; null = where the bundler puts it. */
export function sharedFileOf(id: string): string | null {
  const module = MODULE.exec(id)?.[1]?.replace(/^i18n\/vi\//, 'i18n/');
  return (module === undefined ? undefined : FILE_OF.get(module)) ?? null;
}
