import { t } from '../../i18n/setup.js';
import { SeasonList } from './SeasonList.js';
import { SetupGate } from './SetupGate.js';

/** `/setup`: all seasons. */
export function SetupPage() {
  return <SetupGate title={t('pageTitle')}>{() => <SeasonList />}</SetupGate>;
}
