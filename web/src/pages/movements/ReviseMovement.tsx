import { requireLauncher } from '@domain/acts/launch-movement.js';
import type { Season } from '@domain/season.js';
import type { Actor } from '@domain/seat.js';
import { useSignal } from '@preact/signals';
import { showToast } from '../../components/announce.js';
import { Button } from '../../components/Button.js';
import { Dialog } from '../../components/Dialog.js';
import { BLOC } from '../../data/current-bloc.js';
import type { ListedMovement } from '../../data/public/movements.js';
import { session } from '../../data/session.js';
import { t } from '../../i18n/movements.js';
import { useAct } from '../drafting/use-act.js';
import { useKept } from '../drafting/use-kept.js';
import { MovementForm } from './MovementForm.js';
import { contentOf, type MovementContent } from './movement-content.js';

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
        <Form season={season.id} movement={movement} onClose={turn(false)} />
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

type FormProps = { season: string; movement: ListedMovement; onClose: () => void };

function Form({ season, movement, onClose }: FormProps) {
  const content = useSignal<MovementContent>(contentOf(movement));
  /** The revision that was read when the form was opened, whatever others save meanwhile. */
  const revision = useSignal(movement.revision);
  const kept = useKept(`revise.${season}.${movement.id}`, { content, revision });
  const act = useAct('reviseMovement', () => {
    kept.forget();
    showToast(t('revised'));
    onClose();
  });

  async function save(given: MovementContent) {
    const address = { bloc: BLOC, season, movement: movement.id, revision: revision.peek() };
    await act.send({ ...address, ...given });
  }

  return (
    <MovementForm content={content} kept={kept} state={act.state} onSave={save} onClose={onClose} />
  );
}
