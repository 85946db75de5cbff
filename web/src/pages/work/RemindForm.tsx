import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { showToast } from '../../components/announce.js';
import { Button } from '../../components/Button.js';
import { ConfirmDialog } from '../../components/ConfirmDialog.js';
import { actRun } from '../../data/act-run.js';
import { now } from '../../data/clock.js';
import { BLOC } from '../../data/current-bloc.js';
import { connection } from '../../data/public/connection.js';
import { t as drafting } from '../../i18n/acts.js';
import { t } from '../../i18n/work.js';
import { ActStatus } from '../drafting/ActStatus.js';
import { unitName } from '../drafting/unit-name.js';
import { matterOf } from './activity-words.js';
import { type ActivityProgress, remindable } from './unit-progress.js';
import { WaitingUnits } from './WaitingUnits.js';

type Props = { season: string; progress: ActivityProgress };

/** The units that are not done, of which some or all are chosen and reminded, after a question that names them. */
export function RemindForm({ season, progress }: Props) {
  const { activity, waiting } = progress;
  const picked = useSignal<ReadonlySet<string>>(new Set());
  const asked = useSignal<readonly string[] | null>(null);
  const act = useMemo(() => actRun('sendReminders'), []);
  const open = remindable(progress, now.value).map(({ member }) => member);
  // Who has done it meanwhile, or was reminded by another, is not chosen any more.
  const chosen = open.filter((member) => picked.value.has(member));
  const isBusy = act.state.value.phase === 'sending' || act.state.value.phase === 'checking';
  const isOffline = connection.value === 'offline';
  const note = noteFor(open.length, isOffline);
  const noteId = `remind-note-${activity}`;

  function pick(members: readonly string[], isPicked: boolean): void {
    const next = new Set(picked.peek());
    for (const member of members) isPicked ? next.add(member) : next.delete(member);
    picked.value = next;
  }

  async function send(members: readonly string[]): Promise<void> {
    asked.value = null;
    await act.run({ bloc: BLOC, season, activity, members: [...members] });
    const state = act.state.peek();
    if (state.phase !== 'done') return;
    const { reminded, people } = state.answer;
    const skipped = members.length - reminded.length;
    const more = skipped > 0 ? ` ${t('remindedSkipped', { count: skipped })}` : '';
    showToast(t('remindedToast', { units: reminded.length, people }) + more);
    picked.value = new Set();
    act.reset();
  }

  return (
    <div class="remind">
      <WaitingUnits
        activity={activity}
        waiting={waiting}
        open={open}
        chosen={chosen}
        onPick={pick}
      />
      <div class="row screen-only">
        <Button
          busy={isBusy}
          disabled={chosen.length === 0 || isOffline}
          describedBy={noteId}
          label={`${remindLabel(chosen.length)}: ${matterOf(activity)}`}
          onClick={() => {
            asked.value = chosen;
          }}
        >
          {remindLabel(chosen.length)}
        </Button>
        <span id={noteId} class="small soft">
          {chosen.length === 0 || isOffline ? note : ''}
        </span>
      </div>
      <ActStatus state={act.state.value} onCheck={() => send(chosen)} />
      <ConfirmDialog
        open={asked.value !== null}
        title={t('remindTitle', { matter: matterOf(activity) })}
        consequences={[
          t('remindWhom', { units: (asked.value ?? []).map(unitName).join(', ') }),
          t('remindHow'),
          t('remindOnce'),
          t('remindLogged'),
        ]}
        confirmLabel={t('remindCount', { count: asked.value?.length ?? 0 })}
        onConfirm={() => send(asked.peek() ?? [])}
        onCancel={() => {
          asked.value = null;
        }}
      />
    </div>
  );
}

function remindLabel(count: number): string {
  return count === 0 ? t('remind') : t('remindCount', { count });
}

function noteFor(open: number, isOffline: boolean): string {
  if (isOffline) return drafting('needsNetwork');
  return open === 0 ? t('remindAllDone') : t('remindNone');
}
