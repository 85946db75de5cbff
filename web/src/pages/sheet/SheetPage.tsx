import type { Season } from '@domain/season.js';
import { type Actor, hasRole } from '@domain/seat.js';
import { Assessor } from '@domain/sheet.js';
import { lazyPage } from '../../app/lazy-page.js';
import { Banner } from '../../components/Banner.js';
import { PageHeading } from '../../components/PageHeading.js';
import { t as error } from '../../i18n/errors.js';
import { t as inFrame } from '../../i18n/frame.js';
import { Gate } from '../drafting/Gate.js';
import './sheet.css';
import './sheet-print.css';
import { UnitSheet } from './UnitSheet.js';

/** Only staff see it: no officer waits for it. */
const AppraisalList = lazyPage(async () => (await import('./AppraisalList.js')).AppraisalList);

type Props = { member?: string; assessor?: string };

/** `/sheet`: one's own unit's sheet, or the units to appraise; `/sheet/:member/:assessor`: that sheet. */
export function SheetPage({ member, assessor }: Props) {
  return (
    <div class="sheet-page">
      <Gate title={inFrame('sheet')}>
        {(actor, season) => sheetFor(actor, season, member, assessor)}
      </Gate>
    </div>
  );
}

function sheetFor(actor: Actor, season: Season, member?: string, assessor?: string) {
  if (member !== undefined) {
    const named = Assessor.safeParse(assessor ?? 'self');
    if (!named.success) {
      return (
        <>
          <PageHeading title={inFrame('sheet')} />
          <Banner kind="warning">{error('not-found')}</Banner>
        </>
      );
    }
    const key = `${member}.${named.data}`;
    return (
      <UnitSheet key={key} actor={actor} season={season} member={member} assessor={named.data} />
    );
  }
  const isStaff = actor.isCouncil || hasRole(actor, 'head', 'deputy', 'assessor');
  if (isStaff || actor.seat === null) return <AppraisalList actor={actor} season={season} />;
  return <UnitSheet actor={actor} season={season} member={actor.seat.member} assessor="self" />;
}
