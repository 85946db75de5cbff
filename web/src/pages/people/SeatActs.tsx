import type { Actor, Seat } from '@domain/seat.js';
import { useSignal } from '@preact/signals';
import { showToast } from '../../components/announce.js';
import { Button } from '../../components/Button.js';
import { ConfirmDialog } from '../../components/ConfirmDialog.js';
import { Dialog } from '../../components/Dialog.js';
import { BLOC } from '../../data/current-bloc.js';
import { t } from '../../i18n/people.js';
import { inLanguage } from '../../i18n/text.js';
import { ActStatus } from '../drafting/ActStatus.js';
import { useAct } from '../drafting/use-act.js';
import { mayChange, mayEnd, rolesToGive } from './access.js';
import { SeatForm } from './SeatForm.js';

type Props = { actor: Actor; season: string; seat: Seat };

/** Changing and ending somebody's seat, for whoever may. */
export function SeatActs({ actor, season, seat }: Props) {
  const open = useSignal<'change' | 'end' | null>(null);
  const close = () => {
    open.value = null;
  };
  const end = useAct('endSeat', () => {
    close();
    showToast(t('ended'));
  });
  const post = inLanguage(seat.post, seat.postEn);
  const endNow = () => end.send({ bloc: BLOC, season, uid: seat.id });
  if (!mayChange(actor, seat) && !mayEnd(actor, seat)) return null;
  return (
    <div class="row">
      {mayChange(actor, seat) && (
        <Button
          label={t('changeOf', { post })}
          onClick={() => {
            open.value = 'change';
          }}
        >
          {t('change')}
        </Button>
      )}
      {mayEnd(actor, seat) && (
        <Button
          label={t('endOf', { post })}
          onClick={() => {
            end.reset();
            open.value = 'end';
          }}
        >
          {t('end')}
        </Button>
      )}
      <Dialog open={open.value === 'change'} title={t('changeOf', { post })} onClose={close}>
        <SeatForm
          season={season}
          member={seat.member}
          seat={seat}
          rolesToGive={rolesToGive(actor, seat.member)}
          onClose={close}
        />
      </Dialog>
      <ConfirmDialog
        open={open.value === 'end'}
        title={t('endOf', { post })}
        consequences={[t('endConsequence'), t('endConsequenceLog')]}
        confirmLabel={t('end')}
        danger
        busy={end.isBusy}
        onConfirm={endNow}
        onCancel={close}
      >
        <ActStatus state={end.state} onCheck={endNow} />
      </ConfirmDialog>
    </div>
  );
}
