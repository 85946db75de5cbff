import { t } from '../i18n/components.js';
import { formatTime } from '../i18n/format.js';
import { Button } from './Button.js';
import { Icon, type IconName } from './Icon.js';
import './save-state.css';

export type Saving =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: Date }
  | { kind: 'queued' }
  | { kind: 'failed'; retry: () => void };

const ICONS = {
  saving: 'sync',
  saved: 'check',
  queued: 'cloud-off',
  failed: 'alert',
} as const satisfies Record<string, IconName>;

/** Stands beside the form from the start, so that its changes are read aloud and nothing jumps. */
export function SaveState({ saving }: { saving: Saving }) {
  return (
    <span class="save-state-line">
      <output class={`save-state save-state-${saving.kind}`}>
        {saving.kind !== 'idle' && (
          <>
            <Icon name={ICONS[saving.kind]} /> {wordsOf(saving)}
          </>
        )}
      </output>
      {saving.kind === 'failed' && (
        <Button kind="quiet" onClick={saving.retry}>
          {t('retry')}
        </Button>
      )}
    </span>
  );
}

function wordsOf(saving: Exclude<Saving, { kind: 'idle' }>): string {
  if (saving.kind === 'saving') return t('saving');
  if (saving.kind === 'saved') return t('saved', { time: formatTime(saving.at) });
  return saving.kind === 'queued' ? t('queued') : t('saveFailed');
}
