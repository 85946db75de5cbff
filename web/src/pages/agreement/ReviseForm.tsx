import type { AgreementText } from '@domain/agreement.js';
import type { ErrorDetail } from '@domain/error.js';
import type { Season } from '@domain/season.js';
import { useSignal } from '@preact/signals';
import { showToast } from '../../components/announce.js';
import { Banner } from '../../components/Banner.js';
import { Button } from '../../components/Button.js';
import { ConfirmDialog } from '../../components/ConfirmDialog.js';
import { Form } from '../../components/Form.js';
import { TextArea } from '../../components/TextArea.js';
import { BLOC } from '../../data/current-bloc.js';
import { connection } from '../../data/public/connection.js';
import { t as drafting } from '../../i18n/acts.js';
import { t } from '../../i18n/agreement.js';
import { ActStatus } from '../drafting/ActStatus.js';
import { FormEnd } from '../drafting/FormEnd.js';
import { unitName } from '../drafting/unit-name.js';
import { useAct } from '../drafting/use-act.js';
import { useKept } from '../drafting/use-kept.js';

type Props = { season: Season; text: AgreementText | null; onClose: () => void };

/** What is kept of it is kept under this name. */
export const commonTextForm = (season: string) => `agreement-text.${season}`;

/** Changing the common text binds the bloc: sent whole, on demand, after naming whose signatures it costs. */
export function ReviseForm({ season, text, onClose }: Props) {
  const stored = { text: text?.text ?? '', revision: text?.revision ?? 0 };
  const typed = useSignal(stored);
  const kept = useKept(commonTextForm(season.id), { typed });
  const isAsked = useSignal(false);
  const act = useAct('reviseAgreementText', ({ revision, voided: { length: count } }) => {
    showToast(
      count === 0 ? t('textSaved', { revision }) : t('textSavedVoided', { revision, count }),
    );
    close();
  });
  const isOffline = connection.value === 'offline';
  const hasMoved = typed.value.revision !== stored.revision;
  const isSame = typed.value.text.trim() === '' || typed.value.text === stored.text;
  const voids = Object.keys(text?.signatures ?? {}).sort();

  function set(next: { text: string; revision: number }) {
    typed.value = next;
  }

  function close() {
    kept.forget();
    onClose();
  }

  async function save() {
    isAsked.value = false;
    await act.send({ bloc: BLOC, season: season.id, ...typed.value, voids });
  }

  return (
    <Form
      class="revise-form screen-only"
      onSend={() => {
        if (isSame || hasMoved || isOffline) return;
        if (voids.length > 0) isAsked.value = true;
        else save();
      }}
    >
      {hasMoved && (
        <Banner
          kind="warning"
          title={t('textMoved')}
          action={
            <Button
              onClick={() => {
                act.reset();
                set({ ...typed.value, revision: stored.revision });
              }}
            >
              {t('goOn')}
            </Button>
          }
        >
          {t('textMovedText')}
        </Banner>
      )}
      <TextArea
        label={t('textLabel')}
        hint={t('textHint')}
        value={typed.value.text}
        maxLength={20_000}
        rows={14}
        onInput={(next) => set({ ...typed.value, text: next })}
      />
      <p class="small soft">{t('textKept')}</p>
      {isOffline && <p class="small soft">{drafting('needsNetwork')}</p>}
      <ActStatus state={act.state} onCheck={save} explain={whose} />
      <FormEnd
        label={t('saveText')}
        onClose={close}
        isBusy={act.isBusy}
        disabled={isSame || hasMoved || isOffline}
      />
      <ConfirmDialog
        open={isAsked.value}
        title={t('voidTitle', { count: voids.length })}
        consequences={[t('voidBinding'), t('voidLogged')]}
        confirmLabel={t('voidConfirm')}
        danger
        onConfirm={save}
        onCancel={() => {
          isAsked.value = false;
        }}
      >
        <p>{t('voidLead')}</p>
        <ul class="void-units">
          {voids.map((member) => (
            <li key={member}>{unitName(member)}</li>
          ))}
        </ul>
      </ConfirmDialog>
    </Form>
  );
}

function whose({ members }: ErrorDetail): string | null {
  if (!Array.isArray(members)) return null;
  return t('voidsWhom', { units: members.map((member) => unitName(String(member))).join(', ') });
}
