import type { Citation } from '@domain/quota.js';
import type { Signal } from '@preact/signals';
import { TextField } from '../../components/TextField.js';
import { t } from '../../i18n/quota-form.js';

const EMPTY: Citation = { document: '', article: '', from: '', to: '' };

/** The text that a number stands in; without one, the number is the bloc's own setting. */
export function CitationFields({ citation }: { citation: Signal<Citation | null> }) {
  const current = citation.value;
  const set = (change: Partial<Citation>) => {
    citation.value = { ...(current ?? EMPTY), ...change };
  };
  return (
    <fieldset class="citation">
      <label class="citation-toggle">
        <input
          type="checkbox"
          checked={current !== null}
          onChange={(event) => {
            citation.value = event.currentTarget.checked ? EMPTY : null;
          }}
        />
        <span>{t('hasCitation')}</span>
      </label>
      <p class="field-hint">{t('citationHint')}</p>
      {current !== null && (
        <div class="citation-fields">
          <TextField
            label={t('document')}
            value={current.document}
            maxLength={200}
            required
            error={current.document.trim() === '' ? t('needsDocument') : undefined}
            onInput={(document) => set({ document })}
          />
          <TextField
            label={t('article')}
            value={current.article}
            maxLength={100}
            onInput={(article) => set({ article })}
          />
          <TextField
            label={t('from')}
            type="date"
            value={current.from}
            onInput={(from) => set({ from })}
          />
          <TextField label={t('to')} type="date" value={current.to} onInput={(to) => set({ to })} />
        </div>
      )}
    </fieldset>
  );
}
