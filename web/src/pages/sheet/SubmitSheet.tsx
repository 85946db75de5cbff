import { type Season, seasonMax } from '@domain/season.js';
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { showToast } from '../../components/announce.js';
import { ConfirmDialog } from '../../components/ConfirmDialog.js';
import { focusHeading } from '../../components/focus-heading.js';
import type { SheetAddress } from '../../data/sheets.js';
import { formatPoints, formatTime } from '../../i18n/format.js';
import { t } from '../../i18n/sheet-submission.js';
import { ActButton } from '../drafting/ActButton.js';
import { UnsavedDialog } from '../drafting/UnsavedDialog.js';
import { unitName } from '../drafting/unit-name.js';
import { useAct } from '../drafting/use-act.js';
import { MissingDialog } from './MissingDialog.js';
import type { Preview } from './preview.js';
import { focusScore } from './score-focus.js';
import type { SheetForm } from './sheet-form.js';

type Props = { season: Season; address: SheetAddress; form: SheetForm; sum: Preview };

/** Handing in binds the unit: only with everything scored, everything saved, and after being asked. */
export function SubmitSheet({ season, address, form, sum }: Props) {
  const shown = useSignal<'none' | 'missing' | 'unsaved' | 'confirm'>('none');
  const jump = useRef<string | null>(null);
  const act = useAct('submitSheet', () => {
    showToast(t('submitted', { time: formatTime(new Date()) }));
    focusHeading();
  });
  const unit = unitName(address.member);
  const close = () => {
    shown.value = 'none';
  };

  // Only when the dialog is gone can anything behind it take the focus.
  useEffect(() => {
    if (shown.value !== 'none' || jump.current === null) return;
    focusScore(jump.current);
    jump.current = null;
  }, [shown.value]);

  async function ask() {
    if (sum.missing.length > 0) shown.value = 'missing';
    else shown.value = (await form.settled()) ? 'confirm' : 'unsaved';
  }

  async function submit() {
    close();
    await act.send(address);
  }

  return (
    <div class="summary-submit">
      <ActButton label={t('submit')} act={act} onAsk={ask} onCheck={submit} />
      <MissingDialog
        open={shown.value === 'missing'}
        season={season}
        missing={sum.missing}
        onJump={(criterion) => {
          jump.current = criterion;
          close();
        }}
        onClose={close}
      />
      <UnsavedDialog open={shown.value === 'unsaved'} onClose={close} />
      <ConfirmDialog
        open={shown.value === 'confirm'}
        title={
          address.assessor === 'self'
            ? t('submitTitle', { unit })
            : t('submitAppraisalTitle', { unit })
        }
        consequences={consequences(season, address, sum)}
        confirmLabel={t('submit')}
        onConfirm={submit}
        onCancel={close}
      />
    </div>
  );
}

function consequences(season: Season, { assessor }: SheetAddress, { standing }: Preview): string[] {
  const total = t('consequenceTotal', {
    total: formatPoints(standing.total),
    max: formatPoints(seasonMax(season)),
  });
  return assessor === 'self'
    ? [total, t('consequenceLocked'), t('consequenceAppraisal')]
    : [total, t('consequenceLocked'), t('consequenceUnit'), t('consequenceBoard')];
}
