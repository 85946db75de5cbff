import { requireLauncher } from '@domain/acts/launch-movement.js';
import type { Season } from '@domain/season.js';
import type { Actor } from '@domain/seat.js';
import { useSignal } from '@preact/signals';
import { Button } from '../../components/Button.js';
import { Dialog } from '../../components/Dialog.js';
import { Later } from '../../components/Later.js';
import type { ListedMovement } from '../../data/public/movements.js';
import { session } from '../../data/session.js';
import { t } from '../../i18n/movements.js';

const loadForm = async () => (await import('./ReviseForm.js')).ReviseForm;

type Props = { season: Season; movement: ListedMovement };

/** For whoever could launch it: changing what it says, its last day included. */
export function ReviseMovement({ season, movement }: Props) {
  const isOpen = useSignal(false);
  const who = session.value;
  if (who.state !== 'signed-in' || season.status !== 'open' || !mayRevise(who, movement)) {
    return null;
  }
  const turn = (to: boolean) => () => {
    isOpen.value = to;
  };
  return (
    <div class="screen-only">
      <Button icon="pen" onClick={turn(true)}>
        {t('revise')}
      </Button>
      <Dialog open={isOpen.value} title={t('reviseTitle')} onClose={turn(false)}>
        <Later load={loadForm} given={{ season: season.id, movement, onClose: turn(false) }} />
      </Dialog>
    </div>
  );
}

function mayRevise(actor: Actor, movement: ListedMovement): boolean {
  try {
    requireLauncher(actor, movement);
    return true;
  } catch {
    return false;
  }
}
