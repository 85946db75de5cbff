import { TextArea } from '../../components/TextArea.js';
import { t } from '../../i18n/setup.js';
import { Problems } from './Problems.js';
import { problemsAt, type Setup } from './setup.js';
import { NeededField } from './tree/NeededField.js';

import { useLinkedPlace } from './use-linked-place.js';

/** What the year is about, and by which law its dossiers are judged. */
export function ThemeStep({ setup }: { setup: Setup }) {
  useLinkedPlace();
  const { draft, change, isReadOnly } = setup;
  const text = (name: 'theme' | 'themeEn' | 'source' | 'sourceEn', maxLength: number) => (
    <TextArea
      label={t(name)}
      {...(name === 'source' ? { hint: t('sourceHint') } : {})}
      {...(name.endsWith('En') ? { lang: 'en' as const } : {})}
      value={draft[name]}
      maxLength={maxLength}
      rows={2}
      readOnly={isReadOnly}
      onInput={(value) => change((before) => ({ ...before, [name]: value }))}
    />
  );
  return (
    <div class="setup-form" id="theme">
      {text('theme', 500)}
      <Problems problems={problemsAt(setup, 'theme')} />
      {text('themeEn', 500)}
      <NeededField
        label={t('lawVersion')}
        hint={t('lawVersionHint')}
        value={draft.lawVersion}
        maxLength={100}
        readOnly={isReadOnly}
        onChange={(lawVersion) => change((before) => ({ ...before, lawVersion }))}
      />
      {text('source', 1000)}
      {text('sourceEn', 1000)}
    </div>
  );
}
