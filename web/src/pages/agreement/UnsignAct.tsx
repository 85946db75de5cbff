import { useSignal } from '@preact/signals';
import { showToast } from '../../components/announce.js';
import { Dialog } from '../../components/Dialog.js';
import { Form } from '../../components/Form.js';
import { focusHeading } from '../../components/focus-heading.js';
import { TextArea } from '../../components/TextArea.js';
import type { AgreementAddress } from '../../data/agreements.js';
import { t } from '../../i18n/agreement.js';
import { ActButton } from '../drafting/ActButton.js';
import { FormEnd } from '../drafting/FormEnd.js';
import { KeptNote } from '../drafting/KeptNote.js';
import { unitName } from '../drafting/unit-name.js';
import { useAct } from '../drafting/use-act.js';
import { useKept } from '../drafting/use-kept.js';

/** Takes the unit's signature back, with a reason, so that its targets can be changed. */
export function UnsignAct({ address }: { address: AgreementAddress }) {
  const isAsked = useSignal(false);
  const hasTried = useSignal(false);
  const reason = useSignal('');
  const kept = useKept(`unsign.${address.season}.${address.member}`, { reason });
  const act = useAct('unsignAgreement', () => {
    kept.forget();
    showToast(t('unsignedToast'));
    focusHeading();
  });
  const isBlank = reason.value.trim() === '';

  const close = () => {
    isAsked.value = false;
  };

  async function unsign() {
    hasTried.value = true;
    if (isBlank) return;
    close();
    await act.send({ ...address, reason: reason.value });
  }

  return (
    <div class="acts screen-only">
      <ActButton
        kind="danger"
        label={t('unsign')}
        act={act}
        onAsk={() => {
          isAsked.value = true;
        }}
        onCheck={unsign}
      />
      <Dialog
        open={isAsked.value}
        title={t('unsignTitle', { unit: unitName(address.member) })}
        onClose={close}
      >
        <Form class="acts" onSend={unsign}>
          <p>{t('unsignOpens')}</p>
          <KeptNote form={kept} />
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
          <FormEnd kind="danger" label={t('unsign')} onClose={close} />
        </Form>
      </Dialog>
    </div>
  );
}
