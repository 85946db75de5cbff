import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { showToast } from '../../components/announce.js';
import { Button } from '../../components/Button.js';
import { Dialog } from '../../components/Dialog.js';
import { focusHeading } from '../../components/focus-heading.js';
import { TextArea } from '../../components/TextArea.js';
import { actRun } from '../../data/act-run.js';
import type { AgreementAddress } from '../../data/agreements.js';
import { connection } from '../../data/public/connection.js';
import { t } from '../../i18n/agreement.js';
import { t as components } from '../../i18n/components.js';
import { t as drafting } from '../../i18n/drafting.js';
import { ActStatus } from '../drafting/ActStatus.js';
import { unitName } from '../drafting/unit-name.js';

/** Takes the unit's signature back, with a reason, so that its targets can be changed. */
export function UnsignAct({ address }: { address: AgreementAddress }) {
  const isAsked = useSignal(false);
  const hasTried = useSignal(false);
  const reason = useSignal('');
  const act = useMemo(() => actRun('unsignAgreement'), []);
  const isBusy = act.state.value.phase === 'sending' || act.state.value.phase === 'checking';
  const isOffline = connection.value === 'offline';
  const isBlank = reason.value.trim() === '';

  async function unsign() {
    isAsked.value = false;
    await act.run({ ...address, reason: reason.value });
    if (act.state.peek().phase !== 'done') return;
    showToast(t('unsignedToast'));
    focusHeading();
  }

  return (
    <div class="acts screen-only">
      <Button
        kind="danger"
        busy={isBusy}
        disabled={isOffline}
        onClick={() => {
          isAsked.value = true;
        }}
      >
        {isBusy ? drafting('sending') : t('unsign')}
      </Button>
      {isOffline && <p class="small soft">{drafting('needsNetwork')}</p>}
      <ActStatus state={act.state.value} onCheck={unsign} />
      <Dialog
        open={isAsked.value}
        title={t('unsignTitle', { unit: unitName(address.member) })}
        onClose={() => {
          isAsked.value = false;
        }}
      >
        <form
          class="acts"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            hasTried.value = true;
            if (!isBlank) unsign();
          }}
        >
          <p>{t('unsignOpens')}</p>
          <TextArea
            label={t('unsignReason')}
            hint={t('unsignReasonHint')}
            value={reason.value}
            maxLength={500}
            rows={2}
            required
            error={hasTried.value && isBlank ? t('unsignNoReason') : undefined}
            onInput={(text) => {
              reason.value = text;
            }}
          />
          <div class="row row-end">
            <Button
              onClick={() => {
                isAsked.value = false;
              }}
            >
              {components('cancel')}
            </Button>
            <Button kind="danger" type="submit">
              {t('unsign')}
            </Button>
          </div>
        </form>
      </Dialog>
    </div>
  );
}
