import { predecessorsOf, successorsOf } from '@domain/lineage.js';
import type { Member } from '@domain/member.js';
import { EmptyState } from '../../components/EmptyState.js';
import { LinkButton } from '../../components/LinkButton.js';
import { PageHeading } from '../../components/PageHeading.js';
import { Skeleton } from '../../components/Skeleton.js';
import { BLOC } from '../../data/current-bloc.js';
import { liveMembers } from '../../data/public/members.js';
import { liveSeasons } from '../../data/public/season.js';
import { inLanguage } from '../../i18n/text.js';
import { t } from '../../i18n/unit.js';
import { BackLink } from '../drafting/BackLink.js';
import { LiveFailure } from '../drafting/LiveFailure.js';
import { Results } from './Results.js';
import './unit.css';

/** `/unit/:member`: what a unit, and those whose work came to it, had in every season. No sign-in. */
export function UnitPage({ member = '' }: { member?: string }) {
  const members = liveMembers(BLOC).value;
  const seasons = liveSeasons(BLOC).value;
  const failed = [members, seasons].find(({ state }) => state === 'failed');
  const unit = members.state === 'ready' ? members.data.find(({ id }) => id === member) : undefined;
  return (
    <div class="unit-page">
      <PageHeading
        title={unit === undefined ? t('title') : inLanguage(unit.unit, unit.unitEn)}
        above={unit === undefined ? '' : t('title')}
      >
        <BackLink href="/blocs">{t('toMembers')}</BackLink>
      </PageHeading>
      {failed?.state === 'failed' && <LiveFailure code={failed.code} />}
      {failed === undefined && (members.state === 'loading' || seasons.state === 'loading') && (
        <Skeleton rows={6} tall />
      )}
      {members.state === 'ready' && unit === undefined && <Unknown />}
      {members.state === 'ready' && unit !== undefined && seasons.state === 'ready' && (
        <>
          <Chain members={members.data} id={unit.id} />
          <Results members={members.data} seasons={seasons.data} unit={unit.id} />
        </>
      )}
    </div>
  );
}

function Unknown() {
  return (
    <EmptyState
      title={t('unknown')}
      action={<LinkButton href="/blocs">{t('toMembers')}</LinkButton>}
    >
      <p>{t('unknownText')}</p>
    </EmptyState>
  );
}

function Chain({ members, id }: { members: readonly Member[]; id: string }) {
  const before = predecessorsOf(members, id);
  const after = successorsOf(members, id);
  const names = (units: readonly Member[]) =>
    units.map(({ unit, unitEn }) => inLanguage(unit, unitEn)).join(', ');
  return (
    <>
      {before.length > 0 && <p>{t('came', { units: names(before) })}</p>}
      {after.length > 0 && <p>{t('went', { units: names(after) })}</p>}
    </>
  );
}
