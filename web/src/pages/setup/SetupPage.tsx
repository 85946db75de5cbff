import { refusalOf } from '@domain/permission.js';
import { Banner } from '../../components/Banner.js';
import { PageHeading } from '../../components/PageHeading.js';
import { t as error } from '../../i18n/errors.js';
import { t } from '../../i18n/setup.js';
import { SeatGate } from '../drafting/SeatGate.js';
import { SeasonList } from './SeasonList.js';
import { SeasonSetup } from './SeasonSetup.js';
import './setup.css';
import { stepIn } from './steps.js';

/** `/setup`: all seasons; `/setup/2027/criteria`: one step of setting one up. */
export function SetupPage({ season, step }: { season?: string; step?: string }) {
  return (
    <div class="setup-page">
      <SeatGate title={t('pageTitle')}>
        {(actor) => {
          if (refusalOf(actor, 'draftSeason', null) !== null) {
            return (
              <>
                <PageHeading title={t('pageTitle')} />
                <Banner kind="warning">{error('wrong-role')}</Banner>
              </>
            );
          }
          return season === undefined ? (
            <SeasonList />
          ) : (
            <SeasonSetup key={season} actor={actor} year={season} step={stepIn(step)} />
          );
        }}
      </SeatGate>
    </div>
  );
}
