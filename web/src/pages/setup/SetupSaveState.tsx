import { SaveState, type Saving } from '../../components/SaveState.js';
import { toSend } from '../../data/setup/season-editor.js';
import { isSameDraft } from '../../data/setup/season-merge.js';
import type { SeasonSession } from '../../data/setup/season-session.js';
import { t } from '../../i18n/setup.js';
import { Refusal } from '../drafting/Refusal.js';

/** Whether the server has what is on the screen. */
export function SetupSaveState({ session }: { session: SeasonSession }) {
  const status = session.status.value;
  const editing = session.editing.value;
  const isHeldBack =
    editing !== null &&
    toSend(editing) === null &&
    editing.clashes.length === 0 &&
    !isSameDraft(editing.base, editing.mine);
  return (
    <div class="setup-save">
      <SaveState saving={savingOf(session)} />
      {status.kind === 'idle' && !isHeldBack && <span class="soft small">{t('savesItself')}</span>}
      {isHeldBack && <p class="field-error">{t('heldBack')}</p>}
      {status.kind === 'failed' && status.code !== 'offline' && (
        <p class="field-error">
          <Refusal code={status.code} />
        </p>
      )}
    </div>
  );
}

function savingOf(session: SeasonSession): Saving {
  const status = session.status.value;
  if (status.kind !== 'failed') return status;
  return status.code === 'offline'
    ? { kind: 'queued' }
    : { kind: 'failed', retry: session.saveNow };
}
