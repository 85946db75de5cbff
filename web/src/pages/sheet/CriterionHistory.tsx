import type { ListedCriterion } from '@domain/criteria-tree.js';
import { placeOf } from '../../data/draft-target.js';
import { t } from '../../i18n/sheet.js';
import { History } from '../drafting/History.js';
import { asTyped } from '../drafting/InWords.js';
import { EvidenceHistory } from '../evidence/EvidenceHistory.js';
import { valueWords } from './criterion-words.js';
import { mayReadHistory } from './history-access.js';
import type { CriterionFields } from './sheet-form.js';

type Props = { criterion: ListedCriterion; fields: CriterionFields; readOnly: boolean };

/** Who changed score, note and documents, when, from what to what. */
export function CriterionHistory({ criterion, fields, readOnly }: Props) {
  const { value, note, evidence } = fields;
  const [unit = '', assessor] = placeOf(value.path).id.split('.');
  if (!mayReadHistory(value.path)) return null;
  const member = assessor === 'self' ? unit : null;
  return (
    <>
      <History
        field={{
          label: t('historyScore'),
          handle: value,
          read: readScore,
          describe: (stored) => valueWords(criterion, stored),
        }}
        member={member}
        readOnly={readOnly}
      />
      <History
        field={{ label: t('note'), handle: note, read: readText, describe: asTyped }}
        member={member}
        readOnly={readOnly}
      />
      {assessor === 'self' && (
        <EvidenceHistory handle={evidence} member={member} readOnly={readOnly} />
      )}
    </>
  );
}

function readScore(logged: unknown): { value: number | null } | null {
  return logged === null || typeof logged === 'number' ? { value: logged } : null;
}

function readText(logged: unknown): { value: string } | null {
  if (logged === null) return { value: '' };
  return typeof logged === 'string' ? { value: logged } : null;
}
