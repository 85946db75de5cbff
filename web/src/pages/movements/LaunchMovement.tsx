import type { Launcher } from '@domain/movement.js';
import { refusalOf } from '@domain/permission.js';
import type { Season } from '@domain/season.js';
import { useSignal } from '@preact/signals';
import { useLocation } from 'preact-iso';
import { showToast } from '../../components/announce.js';
import { Button } from '../../components/Button.js';
import { Dialog } from '../../components/Dialog.js';
import { Later } from '../../components/Later.js';
import { BLOC } from '../../data/current-bloc.js';
import type { ListedMovement } from '../../data/public/movements.js';
import { session } from '../../data/session.js';
import { t } from '../../i18n/movements.js';

/** Everybody may read what movements there are; few add one. */
const loadForm = async () => (await import('./LaunchForm.js')).LaunchForm;

type Props = { season: Season; movements: readonly ListedMovement[]; base: string };

/** The secretariat records movements of the State and the bloc, a leader launches one of the own unit. */
export function LaunchMovement({ season, movements, base }: Props) {
  const open = useSignal<'none' | 'bloc' | 'own'>('none');
  const { route } = useLocation();
  const who = session.value;
  if (who.state !== 'signed-in' || season.status !== 'open') return null;
  const member = who.seat?.member ?? null;
  const mayForBloc = refusalOf(who, 'launchMovement', null) === null;
  const mayForOwn = member !== null && refusalOf(who, 'launchOwnMovement', member) === null;
  if (!mayForBloc && !mayForOwn) return null;
  const close = () => {
    open.value = 'none';
  };
  const launchers: Launcher[] = open.value === 'own' ? ['member'] : ['state', 'bloc'];
  return (
    <div class="row">
      {mayForBloc && (
        <Button
          kind="primary"
          icon="flag"
          onClick={() => {
            open.value = 'bloc';
          }}
        >
          {t('launch')}
        </Button>
      )}
      {mayForOwn && (
        <Button
          kind="primary"
          icon="flag"
          onClick={() => {
            open.value = 'own';
          }}
        >
          {t('launchOwn')}
        </Button>
      )}
      <Dialog open={open.value !== 'none'} title={t('launchTitle')} onClose={close}>
        <Later
          load={loadForm}
          given={{
            address: { bloc: BLOC, season: season.id },
            launchers,
            member: open.value === 'own' ? member : null,
            taken: movements.map(({ id }) => id),
            onClose: close,
            onLaunched: (id: string) => {
              close();
              showToast(t('launched'));
              route(`${base}/${id}`);
            },
          }}
        />
      </Dialog>
    </div>
  );
}
