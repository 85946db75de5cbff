import type { Movement } from '@domain/movement.js';
import { Evidence } from '@domain/sheet.js';
import { t } from '../../i18n/movements.js';

/** What is said of a movement, as it is typed. */
export type MovementContent = Omit<Movement, 'launchedBy' | 'member' | 'revision'>;

export const EMPTY_CONTENT: MovementContent = {
  title: '',
  titleEn: '',
  kind: 'thematic',
  goal: '',
  criteria: '',
  from: '',
  to: '',
  document: null,
  source: '',
};

export function contentOf(movement: Movement): MovementContent {
  const { title, titleEn, kind, goal, criteria, from, to, document, source } = movement;
  return { title, titleEn, kind, goal, criteria, from, to, document, source };
}

type Problems = { title?: string; to?: string; document?: string };

/** What the server would refuse, said before it is asked. */
export function problemsOf({ title, from, to, document }: MovementContent): Problems {
  return {
    ...(title.trim() === '' ? { title: t('needsName') } : {}),
    ...(from !== '' && to !== '' && to < from ? { to: t('badPeriod') } : {}),
    ...(document !== null && !Evidence.safeParse(document).success
      ? { document: t('badDocument') }
      : {}),
  };
}
