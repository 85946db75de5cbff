import { Icon, type IconName } from '../../components/Icon.js';
import type { DraftPhase } from '../../data/draft-field.js';
import { t } from '../../i18n/drafting.js';
import { formatTime } from '../../i18n/format.js';
import './drafting.css';

const ICONS = {
  invalid: 'alert',
  conflict: 'alert',
  refused: 'alert',
  queued: 'cloud-off',
  dirty: 'sync',
  saving: 'sync',
  saved: 'check',
} as const satisfies Partial<Record<DraftPhase, IconName>>;

/** "Saved" with a time only when the server has acknowledged it. */
export function saveWords(phase: DraftPhase, savedAt: Date | null): string {
  if (phase === 'clean' || phase === 'saved') {
    return savedAt === null ? t('clean') : t('saved', { time: formatTime(savedAt) });
  }
  return phase === 'dirty' ? t('saving') : t(phase);
}

type Props = { phase: DraftPhase; savedAt: Date | null };

/** Beside one field. Not read aloud: of the many fields of a form, `FormSaveState` speaks for all. */
export function FieldSaveState({ phase, savedAt }: Props) {
  if (phase === 'clean') return null;
  return (
    <span class={`draft-state draft-state-${phase}`}>
      <Icon name={ICONS[phase]} /> {fieldWords(phase, savedAt)}
    </span>
  );
}

/** Shorter than for a form: what is wrong stands at the field already. */
function fieldWords(phase: DraftPhase, savedAt: Date | null): string {
  if (phase === 'invalid' || phase === 'conflict') return t('notSaved');
  return phase === 'queued' ? t('waiting') : saveWords(phase, savedAt);
}
