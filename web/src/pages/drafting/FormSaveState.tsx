import { Icon, type IconName } from '../../components/Icon.js';
import type { FormState } from '../../data/draft-form.js';
import { t } from '../../i18n/drafting.js';
import { saveWords } from './FieldSaveState.js';

/** How a whole form stands with the server; read aloud as it changes. */
export function FormSaveState({ phase, unsent, savedAt }: FormState) {
  const isCalm = phase === 'clean' || phase === 'saved';
  const isUnderWay = phase === 'dirty' || phase === 'saving';
  return (
    <output class={`draft-state draft-state-${phase}`}>
      <Icon name={iconOf(phase)} /> {saveWords(phase, savedAt)}
      {!isCalm && !isUnderWay && ` · ${t('unsent', { count: unsent })}`}
    </output>
  );
}

function iconOf(phase: FormState['phase']): IconName {
  if (phase === 'clean' || phase === 'saved') return 'check';
  if (phase === 'dirty' || phase === 'saving') return 'sync';
  return phase === 'queued' ? 'cloud-off' : 'alert';
}
