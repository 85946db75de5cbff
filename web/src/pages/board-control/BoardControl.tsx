import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { showToast } from '../../components/announce.js';
import { Button } from '../../components/Button.js';
import { ConfirmDialog } from '../../components/ConfirmDialog.js';
import { actRun } from '../../data/act-run.js';
import { BLOC } from '../../data/current-bloc.js';
import { connection } from '../../data/public/connection.js';
import { currentSeason } from '../../data/public/current-season.js';
import { t as drafting } from '../../i18n/acts.js';
import { t } from '../../i18n/board-control.js';
import { formatMoment, formatTime } from '../../i18n/format.js';
import { ActStatus } from '../drafting/ActStatus.js';
import './board-control.css';

/** Freezing and unfreezing the public board of the running season, for the secretariat and the Council. */
export function BoardControl() {
  const season = currentSeason.value;
  const isAsked = useSignal(false);
  const freezing = useMemo(() => actRun('freezeBoard'), []);
  const unfreezing = useMemo(() => actRun('unfreezeBoard'), []);
  if (season.state !== 'ready') return null;
  const { freeze, id } = season.data;
  const isFrozen = freeze !== null;
  const act = isFrozen ? unfreezing : freezing;
  const { phase } = act.state.value;
  const isBusy = phase === 'sending' || phase === 'checking';
  const isOffline = connection.value === 'offline';

  async function freezeNow() {
    isAsked.value = false;
    await freezing.run({ bloc: BLOC, season: id });
    const state = freezing.state.peek();
    if (state.phase !== 'done') return;
    showToast(t('froze', { time: formatTime(new Date(state.answer.frozenAt)) }));
    freezing.reset();
  }

  async function unfreezeNow() {
    isAsked.value = false;
    await unfreezing.run({ bloc: BLOC, season: id });
    const state = unfreezing.state.peek();
    if (state.phase !== 'done') return;
    showToast(t('unfroze', { rows: state.answer.rows }));
    unfreezing.reset();
  }

  return (
    <section class="card board-control" aria-labelledby="board-control">
      <h2 id="board-control">{t('controlTitle')}</h2>
      <p>{isFrozen ? t('frozenSince', { moment: formatMoment(freeze.at) }) : t('running')}</p>
      <div>
        <Button
          kind={isFrozen ? 'primary' : 'secondary'}
          icon="snow"
          busy={isBusy}
          disabled={isOffline}
          onClick={() => {
            isAsked.value = true;
          }}
        >
          {isFrozen ? t('unfreeze') : t('freeze')}
        </Button>
      </div>
      <p>
        <a href={`/setup/${id}`}>{t('toSetup')}</a> · <a href="/setup">{t('toSeasons')}</a>
      </p>
      {isOffline && <p class="small soft">{drafting('needsNetwork')}</p>}
      <ActStatus state={freezing.state.value} onCheck={freezeNow} />
      <ActStatus state={unfreezing.state.value} onCheck={unfreezeNow} />
      <ConfirmDialog
        open={isAsked.value}
        title={isFrozen ? t('unfreezeTitle') : t('freezeTitle')}
        consequences={
          isFrozen
            ? [t('consequenceRevealed'), t('consequenceNoReturn')]
            : [t('consequenceFrozen'), t('consequenceScoring')]
        }
        confirmLabel={isFrozen ? t('unfreeze') : t('freeze')}
        onConfirm={isFrozen ? unfreezeNow : freezeNow}
        onCancel={() => {
          isAsked.value = false;
        }}
      />
    </section>
  );
}
