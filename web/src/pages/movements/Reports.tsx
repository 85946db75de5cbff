import { canonicalText } from '@domain/canonical-text.js';
import type { MovementReport } from '@domain/movement.js';
import { refusalOf } from '@domain/permission.js';
import type { Season } from '@domain/season.js';
import { Skeleton } from '../../components/Skeleton.js';
import { StatusTag } from '../../components/StatusTag.js';
import { BLOC } from '../../data/current-bloc.js';
import { liveReport, liveReports } from '../../data/movement-reports.js';
import { session } from '../../data/session.js';
import { formatMoment } from '../../i18n/format.js';
import { t } from '../../i18n/movements.js';
import { LiveFailure } from '../drafting/LiveFailure.js';
import { unitName } from '../drafting/unit-name.js';
import { CitedList } from '../evidence/CitedList.js';
import { PrintStamp } from '../print/PrintStamp.js';
import { isActive, useUnits } from './active.js';
import { OwnReport } from './OwnReport.js';

type Props = { season: Season; movement: string };

/** Who is active in a movement: which units reported, when, what; and the own unit's report. */
export function Reports({ season, movement }: Props) {
  const reports = liveReports(BLOC, season.id, movement).value;
  const units = useUnits(season).map(({ id }) => id);
  const who = session.value;
  const actor = who.state === 'signed-in' ? who : null;
  const own = actor?.seat?.member ?? null;
  const mayReport =
    actor !== null && own !== null && refusalOf(actor, 'reportMovement', own) === null;
  const report =
    mayReport && season.status === 'open'
      ? liveReport({ bloc: BLOC, season: season.id, movement, member: own }).value
      : null;
  // The own report stands above the others': they wait for it.
  if (reports.state === 'loading' || report?.state === 'loading') return <Skeleton rows={4} tall />;
  if (reports.state === 'failed') return <LiveFailure code={reports.code} />;
  const active = reports.data.filter(isActive);
  const byUnit = new Map(active.map((report) => [report.member, report]));
  // Also of units that have left the bloc since.
  const listed = [...new Set([...byUnit.keys(), ...units])];
  return (
    <>
      {mayReport && own !== null && season.status === 'open' && (
        <OwnReport season={season.id} movement={movement} member={own} seat={actor?.seat ?? null} />
      )}
      {mayReport && season.status !== 'open' && <p class="soft">{t('seasonNotOpen')}</p>}
      <section class="reports" aria-labelledby="reports">
        <h2 id="reports">{t('activeTitle')}</h2>
        <p class="number">
          {listed.length === 0
            ? t('noReports')
            : t('active', { count: active.length, all: listed.length })}
        </p>
        <ul class="report-list">
          {listed.map((member) => (
            <li key={member}>
              <Report member={member} report={byUnit.get(member)} />
            </li>
          ))}
        </ul>
      </section>
      <PrintStamp season={season.id} content={canonicalText([season.id, movement, active])} />
    </>
  );
}

function Report({ member, report }: { member: string; report: MovementReport | undefined }) {
  if (report === undefined) {
    return (
      <p class="report-none">
        {unitName(member)} <StatusTag tone="empty">{t('notReported')}</StatusTag>
      </p>
    );
  }
  const { done = '', evidence = [], updatedAt } = report;
  return (
    <article class="report">
      <h3>{unitName(member)}</h3>
      <StatusTag tone="done">{t('reported', { moment: formatMoment(updatedAt) })}</StatusTag>
      {done !== '' && (
        <p class="report-done" lang="vi">
          {done}
        </p>
      )}
      {evidence.length > 0 && <CitedList list={evidence} />}
    </article>
  );
}
