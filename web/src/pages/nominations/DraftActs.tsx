import type { Nomination } from '@domain/nomination.js';
import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { showToast } from '../../components/announce.js';
import { ConfirmDialog } from '../../components/ConfirmDialog.js';
import { focusHeading } from '../../components/focus-heading.js';
import type { SeasonRef } from '../../data/nominations.js';
import { t } from '../../i18n/nominations.js';
import { ActButton } from '../drafting/ActButton.js';
import { UnsavedDialog } from '../drafting/UnsavedDialog.js';
import { useAct } from '../drafting/use-act.js';
import { DiscardAct, type Question } from './DiscardAct.js';
import { explainRefusal } from './explain-refusal.js';
import type { NominationForm } from './nomination-form.js';

type Props = {
  address: SeasonRef;
  id: string;
  nomination: Nomination;
  form: NominationForm;
  missing: readonly string[];
  /** Places of the award that nobody holds now; null until known. */
  left: number | null;
  hasAsked: Signal<boolean>;
};

/** Submitting and deleting a draft. */
export function DraftActs({ address, id, nomination, form, missing, left, hasAsked }: Props) {
  const shown = useSignal<Question>('none');
  const act = useAct('submitNomination', focusHeading);
  const name = form.fields.name.field.value.shown || t('unnamed');
  const close = () => {
    shown.value = 'none';
  };

  useFreedPlace(left, () => {
    const { state } = act;
    if (state.phase !== 'refused' || state.code !== 'quota-full') return;
    act.reset();
    showToast(t('freed'));
  });

  async function ask() {
    hasAsked.value = true;
    if (missing.length > 0) {
      // After the errors have been drawn.
      requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-invalid]')?.focus());
      return;
    }
    shown.value = (await form.settled()) ? 'submit' : 'unsaved';
  }

  async function submit() {
    close();
    await act.send({ ...address, nomination: id });
  }

  return (
    <div class="acts">
      <ActButton
        label={t('submit')}
        act={act}
        onAsk={ask}
        onCheck={submit}
        explain={explainRefusal}
      />
      {nomination.status === 'draft' && (
        <DiscardAct {...{ address, id, nomination, form, shown }} />
      )}
      <UnsavedDialog open={shown.value === 'unsaved'} onClose={close} />
      <ConfirmDialog
        open={shown.value === 'submit'}
        title={t('submitTitle', { name })}
        consequences={[t('consequencePlace'), t('consequenceLocked'), t('consequenceSeen')]}
        confirmLabel={t('submit')}
        onConfirm={submit}
        onCancel={close}
      />
    </div>
  );
}

/** Tells when a place becomes free where there was none: "all taken" must not stand beside "1 left". */
function useFreedPlace(left: number | null, freed: () => void): void {
  const before = useRef(left);
  useEffect(() => {
    if (before.current === 0 && left !== null && left > 0) freed();
    before.current = left;
  }, [left, freed]);
}
