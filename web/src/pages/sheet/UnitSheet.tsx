import { canonicalText } from '@domain/canonical-text.js';
import type { Season } from '@domain/season.js';
import { type Actor, hasRole } from '@domain/seat.js';
import type { Assessor } from '@domain/sheet.js';
import { AmendmentNote } from '../../components/AmendmentNote.js';
import { Banner } from '../../components/Banner.js';
import { PageHeading } from '../../components/PageHeading.js';
import { Skeleton } from '../../components/Skeleton.js';
import { BLOC } from '../../data/current-bloc.js';
import { liveSheet } from '../../data/sheets.js';
import { t } from '../../i18n/sheet.js';
import { BackLink } from '../drafting/BackLink.js';
import { LiveFailure } from '../drafting/LiveFailure.js';
import { unitName } from '../drafting/unit-name.js';
import { PrintStamp } from '../print/PrintStamp.js';
import { SheetEditor } from './SheetEditor.js';

type Props = { actor: Actor; season: Season; member: string; assessor: Assessor };

/** Loads one sheet; for an appraisal also what the unit itself said. */
export function UnitSheet({ actor, season, member, assessor }: Props) {
  const unit = unitName(member);
  const live = liveSheet(BLOC, season.id, member, assessor);
  const self = assessor === 'self' ? live : liveSheet(BLOC, season.id, member, 'self');
  const sheet = live.value;
  const own = self.value;
  const isStaff = actor.isCouncil || hasRole(actor, 'head', 'deputy', 'assessor');
  // Until it is handed in, the unit's people may not even learn whether it exists.
  const isOwnAppraisal = assessor === 'appraisal' && actor.seat?.member === member;
  return (
    <>
      <PageHeading
        title={assessor === 'self' ? t('title') : t('appraisalTitle')}
        above={t('above', { unit, season: season.id })}
      >
        <AmendmentNote season={season} touches={['criteria', 'windows', 'scoring']} />
        {isStaff && <BackLink href="/sheet">{t('backToList')}</BackLink>}
      </PageHeading>
      {sheet.state === 'failed' && isOwnAppraisal && <Banner kind="info">{t('ownUnit')}</Banner>}
      {sheet.state === 'failed' && !isOwnAppraisal && <LiveFailure code={sheet.code} />}
      {own.state === 'failed' && own !== sheet && <LiveFailure code={own.code} />}
      {(sheet.state === 'loading' || own.state === 'loading') && <Skeleton rows={8} tall />}
      {sheet.state === 'ready' && own.state === 'ready' && (
        <SheetEditor
          actor={actor}
          season={season}
          address={{ bloc: BLOC, season: season.id, member, assessor }}
          live={live}
          sheet={sheet.data}
          self={own.data}
        />
      )}
      {sheet.state === 'ready' && own.state === 'ready' && (
        <PrintStamp
          season={season.id}
          content={canonicalText([season.id, member, assessor, sheet.data, own.data])}
        />
      )}
    </>
  );
}
