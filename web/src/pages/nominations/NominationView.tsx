import { canonicalText } from '@domain/canonical-text.js';
import type { Season } from '@domain/season.js';
import type { Actor } from '@domain/seat.js';
import { EmptyState } from '../../components/EmptyState.js';
import { PageHeading } from '../../components/PageHeading.js';
import { Skeleton } from '../../components/Skeleton.js';
import { liveNomination, type SeasonRef } from '../../data/nominations.js';
import { t } from '../../i18n/nominations.js';
import { BackLink } from '../drafting/BackLink.js';
import { LiveFailure } from '../drafting/LiveFailure.js';
import { unitName } from '../drafting/unit-name.js';
import { PrintStamp } from '../print/PrintStamp.js';
import { awardTitle } from './award-title.js';
import { NominationEditor } from './NominationEditor.js';

type Props = { actor: Actor; season: Season; address: SeasonRef; id: string };

/** Loads one nomination. */
export function NominationView({ actor, season, address, id }: Props) {
  const live = liveNomination(address, id);
  const current = live.value;
  const nomination = current.state === 'ready' ? current.data : null;
  const above =
    nomination === null
      ? t('above', { season: season.id })
      : t('aboveUnit', { unit: unitName(nomination.member), season: season.id });
  const title =
    nomination === null
      ? t('title')
      : t('editTitle', { award: awardTitle(season.id, nomination.award) });
  return (
    <>
      <PageHeading title={title} above={above}>
        <BackLink href="/nominations">{t('backToList')}</BackLink>
      </PageHeading>
      {current.state === 'loading' && <Skeleton rows={4} tall />}
      {current.state === 'failed' && <LiveFailure code={current.code} />}
      {current.state === 'ready' && current.data === null && (
        <EmptyState title={t('gone')}>{t('goneText')}</EmptyState>
      )}
      {nomination !== null && (
        <NominationEditor
          actor={actor}
          season={season}
          address={address}
          id={id}
          live={live}
          nomination={nomination}
        />
      )}
      {nomination !== null && (
        <PrintStamp season={season.id} content={canonicalText([season.id, id, nomination])} />
      )}
    </>
  );
}
