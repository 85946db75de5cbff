import type { Evidence } from '@domain/sheet.js';
import { t } from '../../i18n/movements.js';
import { EvidenceItem } from '../evidence/EvidenceItem.js';
import { EMPTY_EVIDENCE } from '../evidence/evidence-codec.js';
import '../evidence/evidence.css';

type Props = {
  document: Evidence | null;
  problem: string | undefined;
  onChange: (document: Evidence | null) => void;
};

/** The document that launched it, cited as evidence is. */
export function LaunchDocument({ document, problem, onChange }: Props) {
  return (
    <fieldset class="launch-document">
      <label class="launch-document-toggle">
        <input
          type="checkbox"
          checked={document !== null}
          onChange={(event) => onChange(event.currentTarget.checked ? EMPTY_EVIDENCE : null)}
        />
        <span>{t('hasDocument')}</span>
      </label>
      {document !== null && (
        <EvidenceItem
          n={1}
          evidence={document}
          onChange={onChange}
          onRemove={() => onChange(null)}
        />
      )}
      {problem !== undefined && (
        <p class="field-error" role="alert">
          {problem}
        </p>
      )}
    </fieldset>
  );
}
