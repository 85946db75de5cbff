import type { Invitation } from '@domain/invitation.js';
import type { Actor } from '@domain/seat.js';
import { useSignal } from '@preact/signals';
import { showToast } from '../../components/announce.js';
import { Button } from '../../components/Button.js';
import { ConfirmDialog } from '../../components/ConfirmDialog.js';
import { BLOC } from '../../data/current-bloc.js';
import { t } from '../../i18n/people.js';
import { ActStatus } from '../drafting/ActStatus.js';
import { useAct } from '../drafting/use-act.js';
import { mayEnd } from './access.js';

type Props = { actor: Actor; season: string; invitation: Invitation };

export function InvitationActs({ actor, season, invitation }: Props) {
  const isAsked = useSignal(false);
  const close = () => {
    isAsked.value = false;
  };
  const withdraw = useAct('withdrawInvitation', () => {
    close();
    showToast(t('withdrawn'));
  });
  const email = invitation.id;
  const withdrawNow = () => withdraw.send({ bloc: BLOC, season, email });
  if (!mayEnd(actor, invitation)) return null;
  return (
    <>
      <Button
        label={t('withdrawOf', { email })}
        onClick={() => {
          withdraw.reset();
          isAsked.value = true;
        }}
      >
        {t('withdraw')}
      </Button>
      <ConfirmDialog
        open={isAsked.value}
        title={t('withdrawOf', { email })}
        consequences={[t('withdrawConsequence')]}
        confirmLabel={t('withdraw')}
        danger
        busy={withdraw.isBusy}
        onConfirm={withdrawNow}
        onCancel={close}
      >
        <ActStatus state={withdraw.state} onCheck={withdrawNow} />
      </ConfirmDialog>
    </>
  );
}
