import { Icon } from '../../components/Icon.js';
import { t } from '../../i18n/agreement.js';
import type { MissingThing } from './missing-words.js';

/** What is missing before it can be signed; each leads to its field. */
export function Missing({ missing }: { missing: readonly MissingThing[] }) {
  if (missing.length === 0) {
    return (
      <p class="complete">
        <Icon name="check" /> {t('complete')}
      </p>
    );
  }
  return (
    <div>
      <h3>{t('missingTitle')}</h3>
      <ul class="missing">
        {missing.map(({ words, field }) => (
          <li key={words}>
            {field === null ? (
              words
            ) : (
              <button type="button" class="link" onClick={() => goTo(field)}>
                {words}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function goTo(field: string): void {
  const control = document.querySelector<HTMLElement>(
    `[data-path="${field}"] :is(input, textarea, select)`,
  );
  control?.scrollIntoView({ block: 'center' });
  control?.focus();
}
