import { canonicalText } from '@domain/canonical-text.js';
import type { Member } from '@domain/member.js';
import type { Season } from '@domain/season.js';
import type { Actor } from '@domain/seat.js';
import type { Sheet } from '@domain/sheet.js';
import { isValidAt } from '@domain/validity.js';
import { AmendmentNote } from '../../components/AmendmentNote.js';
import { type Column, DataTable } from '../../components/DataTable.js';
import { PageHeading } from '../../components/PageHeading.js';
import { Skeleton } from '../../components/Skeleton.js';
import { now } from '../../data/clock.js';
import { BLOC } from '../../data/current-bloc.js';
import type { Live } from '../../data/live.js';
import { liveMembers } from '../../data/public/members.js';
import { liveSheet, liveSheetsByAssessor } from '../../data/sheets.js';
import { t } from '../../i18n/appraisal-list.js';
import { collate, inLanguage } from '../../i18n/text.js';
import { LiveFailure } from '../drafting/LiveFailure.js';
import { PrintStamp } from '../print/PrintStamp.js';
import { AppraisalState } from './AppraisalState.js';
import { OpenSheets } from './OpenSheets.js';
import { SheetProgress } from './SheetProgress.js';

type Props = { actor: Actor; season: Season };

/** The units of the bloc, with how far each sheet is and a way into it. */
export function AppraisalList({ actor, season }: Props) {
  const members = liveMembers(BLOC).value;
  const selves = liveSheetsByAssessor(BLOC, season.id, 'self').value;
  const units = members.state === 'ready' ? inForce(members.data) : [];
  const appraisals = units
    .filter(({ id }) => id !== actor.seat?.member)
    .map(({ id }) => liveSheet(BLOC, season.id, id, 'appraisal').value);
  // A sheet that is only on its way must not stand there as one that nobody has begun.
  const isLoading = members.state === 'loading' || selves.state === 'loading';
  const isWhole = !isLoading && appraisals.every(({ state }) => state !== 'loading');
  return (
    <>
      <PageHeading title={t('listTitle')} above={t('seasonOnly', { season: season.id })}>
        <p class="soft">{actor.isCouncil ? t('listIntroCouncil') : t('listIntro')}</p>
        <AmendmentNote season={season} touches={['criteria', 'windows', 'scoring']} />
      </PageHeading>
      {members.state === 'failed' && <LiveFailure code={members.code} />}
      {selves.state === 'failed' && <LiveFailure code={selves.code} />}
      {isLoading && <Skeleton rows={8} />}
      {members.state === 'ready' && !isLoading && (
        <DataTable
          caption={t('listTitle')}
          hideCaption
          columns={columns(actor, season, selves)}
          rows={units}
          rowKey={({ id }) => id}
        />
      )}
      {selves.state === 'ready' && isWhole && (
        <PrintStamp
          season={season.id}
          content={canonicalText([season.id, units, selves.data, appraisals])}
        />
      )}
    </>
  );
}

function inForce(members: readonly Member[]): Member[] {
  return members
    .filter((member) => isValidAt(member, now.value))
    .sort((a, b) => collate(a.unit, b.unit));
}

function columns(actor: Actor, season: Season, selves: Live<Sheet[]>): Column<Member>[] {
  const sheetOf = (member: string) =>
    selves.state === 'ready' ? selves.data.find((sheet) => sheet.member === member) : undefined;
  return [
    {
      key: 'unit',
      header: t('unit'),
      rowHeader: true,
      cell: (member) => inLanguage(member.unit, member.unitEn),
    },
    {
      key: 'self',
      header: t('selfState'),
      cell: ({ id }) => <SheetProgress sheet={sheetOf(id)} season={season} />,
    },
    {
      key: 'appraisal',
      header: t('appraisalState'),
      cell: ({ id }) =>
        actor.seat?.member === id ? (
          <span class="soft">{t('ownUnitRow')}</span>
        ) : (
          <AppraisalState season={season} member={id} />
        ),
    },
    {
      key: 'open',
      header: t('open'),
      screenOnly: true,
      cell: (member) => (
        <OpenSheets
          actor={actor}
          season={season}
          member={member}
          self={sheetOf(member.id) ?? null}
        />
      ),
    },
  ];
}
