import type { Kept, Unsent } from '../../data/draft-entry.js';
import { criterionOf, placeOf } from '../../data/draft-target.js';
import { currentSeason } from '../../data/public/current-season.js';
import { t } from '../../i18n/local-copies.js';
import { inLanguage } from '../../i18n/text.js';
import { errorWords } from '../drafting/error-words.js';
import { keptWords } from '../drafting/kept-words.js';
import { unitName } from '../drafting/unit-name.js';

type Copy = Unsent | Kept;

const FIELDS = {
  value: 'fieldValue',
  note: 'fieldNote',
  evidence: 'fieldEvidence',
  name: 'fieldName',
  position: 'fieldPosition',
  achievement: 'fieldAchievement',
  measure: 'fieldMeasure',
  unit: 'fieldUnit',
  basis: 'fieldBasis',
  criterion: 'fieldCriterion',
  order: 'fieldOrder',
  isDropped: 'fieldDropped',
  done: 'fieldDone',
} as const;

function fieldWords(field: string): string {
  const last = field.split('.').at(-1);
  const key = Object.entries(FIELDS).find(([name]) => name === last)?.[1];
  return key === undefined ? field : t(key);
}

export function placeWords({ path, field }: Copy): string {
  const { kind, id } = placeOf(path);
  const criterion = criterionOf(field);
  switch (kind) {
    case 'nominations':
      return t('nominationPlace', { field: fieldWords(field) });
    case 'agreements':
      return t('agreementPlace', { member: unitName(id), field: figureWords(field) });
    case 'movements':
      return t('reportPlace', {
        member: unitName(id.split('/').at(-1) ?? ''),
        field: fieldWords(field),
      });
    case 'sheets': {
      const member = unitName(id.split('.')[0] ?? '');
      const place = t('sheetPlace', { member, criterion: titleOf(criterion ?? '') });
      return `${place} · ${fieldWords(field)}`;
    }
  }
}

/** A target's value is a figure, not a score. */
function figureWords(field: string): string {
  return field.endsWith('.value') ? t('fieldFigure') : fieldWords(field);
}

function titleOf(criterion: string): string {
  const season = currentSeason.value;
  const known = season.state === 'ready' ? season.data.criteria[criterion] : undefined;
  return known === undefined ? criterion : inLanguage(known.title, known.titleEn);
}

/** Where the text was typed. */
export function pageOf({ path }: Copy): string {
  const { kind, id } = placeOf(path);
  switch (kind) {
    case 'nominations':
      return `/nominations/${id}`;
    case 'agreements':
      return `/agreement/${id}`;
    case 'movements':
      return `/movements/${id.split('/')[0] ?? ''}`;
    case 'sheets':
      return `/sheet/${id.replace('.', '/')}`;
  }
}

/** A list of evidence is shown as its lines. */
export function textOf({ shown }: Copy): string {
  if (!Array.isArray(shown)) return String(shown);
  return shown
    .map((line: object) =>
      Object.values(line)
        .filter((part) => part !== '')
        .join(' · '),
    )
    .join('\n');
}

/** Why the server does not have it. */
export function reasonWords(copy: Copy): string {
  if ('refused' in copy)
    return copy.refused === null ? t('stillWaiting') : errorWords(copy.refused);
  return copy.reason === 'given-up' ? t('givenUp') : keptWords(copy.reason);
}
