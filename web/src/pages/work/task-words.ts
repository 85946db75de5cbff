import { t } from '../../i18n/work.js';
import type { Task, TaskState } from './tasks.js';

export function taskTitle({ kind, counts }: Task): string {
  return kind === 'setup' ? t('setup', { season: counts['season'] ?? '' }) : t(kind);
}

const STATES = {
  todo: 'stateTodo',
  started: 'stateStarted',
  ready: 'stateReady',
  waiting: 'stateWaiting',
  done: 'stateDone',
} as const satisfies Record<TaskState, string>;

export function stateName(state: TaskState): string {
  return t(STATES[state]);
}

/** How far it is, with its numbers. */
export function taskSentence(task: Task): string {
  const { kind, state, counts } = task;
  const count = (name: string) => counts[name] ?? 0;
  switch (kind) {
    case 'agreement':
    case 'selfScore':
      return unitSentence(kind, state, count('count'));
    case 'nominations':
      return nominationsSentence(task);
    case 'movements':
      return t('movementsReported', { reported: count('reported'), running: count('running') });
    case 'appraisals':
      return t('appraisalsLeft', {
        notBegun: count('notBegun'),
        begun: count('begun'),
        handedIn: count('handedIn'),
      });
    case 'setup':
      return count('errors') > 0 ? t('setupErrors', { errors: count('errors') }) : t('setupReady');
  }
}

function unitSentence(kind: 'agreement' | 'selfScore', state: TaskState, count: number): string {
  switch (state) {
    case 'ready':
      return t(`${kind}Ready`);
    case 'waiting':
      return t(`${kind}Waiting`);
    case 'done':
      return t(`${kind}Done`);
    default:
      return t(`${kind}Missing`, { count });
  }
}

function nominationsSentence({ state, counts }: Task): string {
  const { drafts = 0, submitted = 0, placesLeft = 0 } = counts;
  if (state === 'done') return t('nominationsDone', { submitted, placesLeft });
  return drafts > 0
    ? t('nominationsDrafts', { drafts, placesLeft })
    : t('nominationsNone', { placesLeft });
}

const WAYS = {
  agreement: 'goAgreement',
  selfScore: 'goSelfScore',
  nominations: 'goNominations',
  movements: 'goMovements',
  appraisals: 'goAppraisals',
  setup: 'goSetup',
} as const satisfies Record<Task['kind'], string>;

/** Says where the link goes, as several stand on one page. */
export function wayIn({ kind }: Task): string {
  return t(WAYS[kind]);
}
