import { useSignal } from '@preact/signals';
import { showToast } from '../../components/announce.js';
import { BLOC } from '../../data/current-bloc.js';
import type { ListedMovement } from '../../data/public/movements.js';
import { t } from '../../i18n/movements.js';
import { useAct } from '../drafting/use-act.js';
import { useKept } from '../drafting/use-kept.js';
import { MovementForm } from './MovementForm.js';
import { contentOf, type MovementContent } from './movement-content.js';

type Props = { season: string; movement: ListedMovement; onClose: () => void };

/** What a movement says, changed; it binds, so it is sent whole. */
export function ReviseForm({ season, movement, onClose }: Props) {
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
