import type { ErrorDetail } from '@domain/error.js';
import { useSignal } from '@preact/signals';
import { Button } from '../../components/Button.js';
import type { ActState } from '../../data/act-run.js';
import { connection } from '../../data/public/connection.js';
import { t } from '../../i18n/acts.js';
import { t as components } from '../../i18n/components.js';
import { ActStatus } from './ActStatus.js';

type Props = {
  label: string;
  act: { state: ActState<unknown>; isBusy: boolean };
  kind?: 'primary' | 'danger';
  disabled?: boolean;
  /** Asks the person; until then it may see to it that the server has everything typed. */
  onAsk: () => void | Promise<void>;
  /** Asks the server after the same intent again. */
  onCheck: () => void;
  explain?: (detail: ErrorDetail) => string | null;
};

/** The button of an act that binds, why it cannot be pressed, and what became of it. */
export function ActButton({ label, act, kind = 'primary', disabled, onAsk, ...rest }: Props) {
  const isOffline = connection.value === 'offline';
  const isSettling = useSignal(false);

  const saving = isSettling.value ? components('saving') : null;

  async function ask(): Promise<void> {
    isSettling.value = true;
    try {
      await onAsk();
    } finally {
      isSettling.value = false;
    }
  }

  return (
    <>
      <Button
        kind={kind}
        busy={act.isBusy || isSettling.value}
        disabled={isOffline || disabled === true}
        onClick={ask}
        {...(isOffline ? { describedBy: 'act-offline' } : {})}
      >
        {act.isBusy ? t('sending') : (saving ?? label)}
      </Button>
      {isOffline && (
        <p id="act-offline" class="small soft">
          {t('needsNetwork')}
        </p>
      )}
      <ActStatus state={act.state} {...rest} />
    </>
  );
}
