import { t } from '../../i18n/setup.js';
import { SeasonSetup } from './SeasonSetup.js';
import { SetupGate } from './SetupGate.js';
import { stepIn } from './steps.js';

/** `/setup/2027/criteria`: one step of setting a season up. */
export function SeasonSetupPage({ season = '', step }: { season?: string; step?: string }) {
  return (
    <SetupGate title={t('pageTitle')}>
      {(actor) => <SeasonSetup key={season} actor={actor} year={season} step={stepIn(step)} />}
    </SetupGate>
  );
}
