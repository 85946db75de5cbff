import type { Kept, Unsent } from '../../data/draft-entry.js';
import { criterionOf, placeOf } from '../../data/draft-target.js';
import { currentSeason } from '../../data/public/current-season.js';
import { t } from '../../i18n/local-copies.js';
import { inLanguage } from '../../i18n/text.js';
import { unitName } from '../drafting/unit-name.js';

type Copy = Unsent | Kept;

const FIELDS = {
  value: 'fieldValue',
  note: 'fieldNote',
  evidence: 'fieldEvidence',
  name: 'fieldName',
  position: 'fieldPosition',
  achievement: 'fieldAchievement',
} as const;

function fieldWords(field: string): string {
  const last = field.split('.').at(-1);
  const key = Object.entries(FIELDS).find(([name]) => name === last)?.[1];
  return key === undefined ? field : t(key);
}

export function placeWords({ path, field }: Copy): string {
  const { kind, id } = placeOf(path);
  const criterion = criterionOf(field);
  if (kind === 'nominations' || criterion === null) {
    return t('nominationPlace', { field: fieldWords(field) });
  }
  const member = unitName(id.split('.')[0] ?? '');
  const place = t('sheetPlace', { member, criterion: titleOf(criterion) });
  return `${place} · ${fieldWords(field)}`;
}

function titleOf(criterion: string): string {
  const season = currentSeason.value;
  const known = season.state === 'ready' ? season.data.criteria[criterion] : undefined;
  return known === undefined ? criterion : inLanguage(known.title, known.titleEn);
}

/** Where the text was typed. */
export function pageOf({ path }: Copy): string {
  const { kind, id } = placeOf(path);
  return kind === 'sheets' ? `/sheet/${id.replace('.', '/')}` : `/nominations/${id}`;
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
