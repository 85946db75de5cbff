import { type Evidence, MAX_EVIDENCE } from '@domain/sheet.js';
import { Button } from '../../components/Button.js';
import type { FieldHandle } from '../../data/draft.js';
import { t } from '../../i18n/evidence.js';
import { DraftControl } from '../drafting/DraftControl.js';
import { CitedList } from './CitedList.js';
import { EvidenceItem } from './EvidenceItem.js';
import { EMPTY_EVIDENCE } from './evidence-codec.js';

type Props = { handle: FieldHandle<Evidence[], Evidence[]>; path: string; readOnly: boolean };

function inWords(list: readonly Evidence[]): string {
  return list
    .map(({ number, summary }) => (summary === '' ? number : `${number} (${summary})`))
    .join('; ');
}

/** The documents that prove what is said: one field, saved as one list. */
export function EvidenceList({ handle, path, readOnly }: Props) {
  const { shown } = handle.field.value;
  if (readOnly) {
    return <CitedList list={shown} />;
  }
  return (
    <DraftControl handle={handle} path={path} describe={inWords} describeShown={inWords}>
      <fieldset class="evidence">
        <legend class="field-label">{t('title')}</legend>
        <p class="field-hint">{t('hint', { max: MAX_EVIDENCE })}</p>
        <ol class="evidence-list">
          {shown.map((evidence, index) => (
            // Lines have no id of their own and are only ever changed here, one at a time.
            <li key={index}>
              <EvidenceItem
                n={index + 1}
                evidence={evidence}
                onChange={(next) => handle.edit(shown.with(index, next))}
                onRemove={() => {
                  handle.edit(shown.toSpliced(index, 1));
                  handle.flush();
                }}
              />
            </li>
          ))}
        </ol>
        {shown.length < MAX_EVIDENCE && (
          <Button onClick={() => handle.edit([...shown, EMPTY_EVIDENCE])}>+ {t('add')}</Button>
        )}
      </fieldset>
    </DraftControl>
  );
}
