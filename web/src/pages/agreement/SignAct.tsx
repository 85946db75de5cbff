import { type Agreement, targetsOf } from '@domain/agreement.js';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { showToast } from '../../components/announce.js';
import { ConfirmDialog } from '../../components/ConfirmDialog.js';
import { focusHeading } from '../../components/focus-heading.js';
import { type AgreementAddress, pathOfAgreement } from '../../data/agreements.js';
import { unsentHere } from '../../data/drafts-here.js';
import { t } from '../../i18n/agreement.js';
import { ActButton } from '../drafting/ActButton.js';
import { UnsavedDialog } from '../drafting/UnsavedDialog.js';
import { unitName } from '../drafting/unit-name.js';
import { useAct } from '../drafting/use-act.js';
import { spoken } from './seal.js';
import { isIn, targetForm } from './target-form.js';
import { targetIds } from './target-ids.js';

type Props = {
  address: AgreementAddress;
  agreement: Agreement | null;
  /** Of what the page shows; null until it is known. */
  hash: string | null;
  isComplete: boolean;
};

/** Signing binds the unit to exactly what the leader has seen: the code is shown, and sent. */
export function SignAct({ address, agreement, hash, isComplete }: Props) {
  const shown = useSignal<'none' | 'settled' | 'confirm' | 'unsaved'>('none');
  /** The code that the open dialog shows. */
  const seen = useSignal('');
  const act = useAct('signAgreement', ({ closedAt }) => {
    showToast(closedAt === null ? t('signedToast') : t('closedToast'));
    focusHeading();
  });
  const hasMoved = shown.value === 'confirm' && hash !== seen.value;
  const unit = unitName(address.member);
  const close = () => {
    shown.value = 'none';
  };

  const ids = () => targetIds(pathOfAgreement(address), agreement, unsentHere.peek());
  const formOf = (id: string) => targetForm(address, id, agreement);

  async function ask() {
    const settled = await Promise.all(ids().map((id) => formOf(id).settled()));
    shown.value = settled.every(Boolean) ? 'settled' : 'unsaved';
  }

  // The code of what was saved a moment ago is known when the page's listener has brought that.
  useEffect(() => {
    if (shown.value !== 'settled' || hash === null) return;
    if (!ids().every((id) => isIn(agreement, id, formOf(id)))) return;
    seen.value = hash;
    shown.value = 'confirm';
  });

  async function sign() {
    if (hasMoved) return;
    close();
    await act.send({ ...address, hash: seen.value });
  }

  return (
    <div class="acts">
      <ActButton
        label={t('sign')}
        act={act}
        disabled={!isComplete || hash === null}
        onAsk={ask}
        onCheck={sign}
      />
      <UnsavedDialog open={shown.value === 'unsaved'} onClose={close} />
      <ConfirmDialog
        open={shown.value === 'confirm'}
        title={t('signTitle', { unit })}
        consequences={[
          t('signBinds', { unit, count: targetsOf(agreement).length }),
          t('signLocks'),
          t('signBack'),
        ]}
        confirmLabel={t('sign')}
        busy={hasMoved}
        onConfirm={sign}
        onCancel={close}
      >
        <div class="sign-code">
          <p>{t('signCode')}</p>
          <p class="number code-spoken">{spoken(seen.value)}</p>
          <p class="small soft">
            {t('fullCode')}: <span class="full-code">{seen.value}</span>
          </p>
          <p class="small soft">{t('codeMeaning')}</p>
        </div>
        {hasMoved && (
          <p class="code-bad" role="alert">
            {t('signMoved')}
          </p>
        )}
      </ConfirmDialog>
    </div>
  );
}
