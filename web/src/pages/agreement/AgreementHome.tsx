import type { AgreementText } from '@domain/agreement.js';
import { closingOf } from '@domain/agreement-closing.js';
import { canonicalText } from '@domain/canonical-text.js';
import type { Member } from '@domain/member.js';
import type { Season } from '@domain/season.js';
import { isValidAt } from '@domain/validity.js';
import { AmendmentNote } from '../../components/AmendmentNote.js';
import { Banner } from '../../components/Banner.js';
import { EmptyState } from '../../components/EmptyState.js';
import { PageHeading } from '../../components/PageHeading.js';
import { Skeleton } from '../../components/Skeleton.js';
import { now } from '../../data/clock.js';
import { BLOC } from '../../data/current-bloc.js';
import { liveAgreementText } from '../../data/public/agreement.js';
import { liveMembers } from '../../data/public/members.js';
import { t } from '../../i18n/agreement.js';
import { formatMoment } from '../../i18n/format.js';
import { collate } from '../../i18n/text.js';
import { activityWindow } from '../drafting/activity-window.js';
import { LiveFailure } from '../drafting/LiveFailure.js';
import { WindowNote } from '../drafting/WindowNote.js';
import { PrintStamp } from '../print/PrintStamp.js';
import { ClosedDocument } from './ClosedDocument.js';
import { CommonText } from './CommonText.js';
import { ReviseText } from './ReviseText.js';
import { Signers } from './Signers.js';

export function AgreementHome({ season }: { season: Season }) {
  const text = liveAgreementText(BLOC, season.id).value;
  const members = liveMembers(BLOC).value;
  const failed = [text, members].find(({ state }) => state === 'failed');
  const isReady = text.state === 'ready' && members.state === 'ready';
  const closedAt = isReady ? closingOf(text.data, members.data, now.value) : null;
  return (
    <>
      <PageHeading title={t('title')} above={t('above', { season: season.id })}>
        {closedAt === null && (
          <WindowNote window={activityWindow(season, 'agreement', null, now.value)} />
        )}
        <AmendmentNote season={season} touches={['windows']} />
      </PageHeading>
      {failed?.state === 'failed' && <LiveFailure code={failed.code} />}
      {failed === undefined && !isReady && <Skeleton rows={6} tall />}
      {isReady && (
        <Whole season={season} text={text.data} members={members.data} closedAt={closedAt} />
      )}
    </>
  );
}

type Props = {
  season: Season;
  text: AgreementText | null;
  members: readonly Member[];
  closedAt: Date | null;
};

function Whole({ season, text, members, closedAt }: Props) {
  // Once closed it is about the units that signed it, whatever became of them since.
  const units = members
    .filter((member) =>
      closedAt === null ? isValidAt(member, now.value) : text?.signatures[member.id] !== undefined,
    )
    .sort((a, b) => collate(a.unit, b.unit));
  return (
    <>
      {closedAt !== null && (
        <Banner kind="frozen" title={t('closedTitle')}>
          {t('closedText', { moment: formatMoment(closedAt) })}
        </Banner>
      )}
      <div class="agreement-layout">
        <section class="agreement-text-part" aria-labelledby="common-text">
          <h2 id="common-text">{t('textTitle')}</h2>
          {text === null ? (
            <EmptyState title={t('noText')}>{t('noTextText')}</EmptyState>
          ) : (
            <CommonText text={text} />
          )}
          <ReviseText season={season} text={text} isClosed={closedAt !== null} />
        </section>
        <Signers season={season} text={text} units={units} />
      </div>
      {closedAt !== null && text !== null ? (
        <ClosedDocument season={season} text={text} units={units} />
      ) : (
        <PrintStamp season={season.id} content={canonicalText([season.id, text, units])} />
      )}
    </>
  );
}
