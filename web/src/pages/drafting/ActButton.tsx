import type { ErrorDetail } from '@domain/error.js';
import { Button } from '../../components/Button.js';
import type { ActState } from '../../data/act-run.js';
import { connection } from '../../data/public/connection.js';
import { t } from '../../i18n/drafting.js';
import { ActStatus } from './ActStatus.js';

type Props = {
  label: string;
  act: { state: ActState<unknown>; isBusy: boolean };
  kind?: 'primary' | 'danger';
  disabled?: boolean;
  /** Asks the person. */
  onAsk: () => void;
  /** Asks the server after the same intent again. */
  onCheck: () => void;
  explain?: (detail: ErrorDetail) => string | null;
};

/** The button of an act that binds, why it cannot be pressed, and what became of it. */
export function ActButton({ label, act, kind = 'primary', disabled, onAsk, ...rest }: Props) {
  const isOffline = connection.value === 'offline';
  return (
    <>
      <Button
        kind={kind}
        busy={act.isBusy}
        disabled={isOffline || disabled === true}
        onClick={onAsk}
        {...(isOffline ? { describedBy: 'act-offline' } : {})}
      >
        {act.isBusy ? t('sending') : label}
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
