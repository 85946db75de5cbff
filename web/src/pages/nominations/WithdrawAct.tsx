import type { Nomination } from '@domain/nomination.js';
import { useSignal } from '@preact/signals';
import { showToast } from '../../components/announce.js';
import { ConfirmDialog } from '../../components/ConfirmDialog.js';
import { focusHeading } from '../../components/focus-heading.js';
import type { SeasonRef } from '../../data/nominations.js';
import { t } from '../../i18n/nominations.js';
import { ActButton } from '../drafting/ActButton.js';
import { useAct } from '../drafting/use-act.js';

type Props = { address: SeasonRef; id: string; nomination: Nomination };

/** Gives the place back. */
export function WithdrawAct({ address, id, nomination }: Props) {
  const isAsked = useSignal(false);
  const act = useAct('withdrawNomination', ({ place }) => {
    showToast(t('withdrew', { place }));
    focusHeading();
  });

  async function withdraw() {
    isAsked.value = false;
    await act.send({ ...address, nomination: id });
  }

  return (
    <div class="acts">
      <ActButton
        kind="danger"
        label={t('withdraw')}
        act={act}
        onAsk={() => {
          isAsked.value = true;
        }}
        onCheck={withdraw}
      />
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
