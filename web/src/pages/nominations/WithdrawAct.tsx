import type { Nomination } from '@domain/nomination.js';
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { showToast } from '../../components/announce.js';
import { Button } from '../../components/Button.js';
import { ConfirmDialog } from '../../components/ConfirmDialog.js';
import { focusHeading } from '../../components/focus-heading.js';
import { actRun } from '../../data/act-run.js';
import type { SeasonRef } from '../../data/nominations.js';
import { connection } from '../../data/public/connection.js';
import { t as drafting } from '../../i18n/drafting.js';
import { t } from '../../i18n/nominations.js';
import { ActStatus } from '../drafting/ActStatus.js';

type Props = { address: SeasonRef; id: string; nomination: Nomination };

/** Gives the place back. */
export function WithdrawAct({ address, id, nomination }: Props) {
  const isAsked = useSignal(false);
  const act = useMemo(() => actRun('withdrawNomination'), []);
  const isBusy = act.state.value.phase === 'sending' || act.state.value.phase === 'checking';
  const isOffline = connection.value === 'offline';

  async function withdraw() {
    isAsked.value = false;
    await act.run({ ...address, nomination: id });
    const state = act.state.peek();
    if (state.phase !== 'done') return;
    showToast(t('withdrew', { place: state.answer.place }));
    focusHeading();
  }

  return (
    <div class="acts">
      <Button
        kind="danger"
        busy={isBusy}
        disabled={isOffline}
        onClick={() => {
          isAsked.value = true;
        }}
      >
        {isBusy ? drafting('sending') : t('withdraw')}
      </Button>
      {isOffline && <p class="small soft">{drafting('needsNetwork')}</p>}
      <ActStatus state={act.state.value} onCheck={withdraw} />
      <ConfirmDialog
        open={isAsked.value}
        title={t('withdrawTitle', { name: nomination.nominee.name })}
        consequences={[
          t('consequenceFree', { place: nomination.slot ?? '' }),
          t('consequenceNoGuarantee'),
          t('consequenceKept'),
        ]}
        confirmLabel={t('withdraw')}
        danger
        onConfirm={withdraw}
        onCancel={() => {
          isAsked.value = false;
        }}
      />
    </div>
  );
}
