import type { Nomination } from '@domain/nomination.js';
import type { Signal } from '@preact/signals';
import { useLocation } from 'preact-iso';
import { showToast } from '../../components/announce.js';
import { Button } from '../../components/Button.js';
import { ConfirmDialog } from '../../components/ConfirmDialog.js';
import { nominationBegun, type SeasonRef } from '../../data/nominations.js';
import { connection } from '../../data/public/connection.js';
import { t } from '../../i18n/nominations.js';
import { ActStatus } from '../drafting/ActStatus.js';
import { useAct } from '../drafting/use-act.js';
import { type NominationForm, revisionSeen } from './nomination-form.js';

/** What a draft's page asks before an act: one question at a time. */
export type Question = 'none' | 'submit' | 'unsaved' | 'discard';

type Props = {
  address: SeasonRef;
  id: string;
  nomination: Nomination;
  form: NominationForm;
  shown: Signal<Question>;
};

/** Deletes a draft as the page shows it: what a colleague has written since is not deleted with it. */
export function DiscardAct({ address, id, nomination, form, shown }: Props) {
  const { route } = useLocation();
  const act = useAct('discardNomination', () => {
    showToast(t('deleted'));
    route('/nominations');
  });
  const name = form.fields.name.field.value.shown || t('unnamed');

  async function ask() {
    // The act must not overtake the creation, nor what was typed a moment ago.
    await Promise.allSettled([nominationBegun(address, id), form.settled()]);
    shown.value = 'discard';
  }

  async function discard() {
    shown.value = 'none';
    await act.send({ ...address, nomination: id, revision: revisionSeen(form, nomination) });
  }

  return (
    <>
      <Button
        kind="quiet"
        busy={act.isBusy}
        disabled={connection.value === 'offline'}
        describedBy="act-offline"
        onClick={ask}
      >
        {t('deleteDraft')}
      </Button>
      <ActStatus state={act.state} onCheck={discard} />
      <ConfirmDialog
        open={shown.value === 'discard'}
        title={t('deleteTitle', { name })}
        consequences={[t('consequenceDeleted'), t('consequenceLogged')]}
        confirmLabel={t('deleteDraft')}
        danger
        onConfirm={discard}
        onCancel={() => {
          shown.value = 'none';
        }}
      />
    </>
  );
}
