import type { Season } from '@domain/season.js';
import type { ComponentChildren } from 'preact';
import { EmptyState } from '../../components/EmptyState.js';
import { PageHeading } from '../../components/PageHeading.js';
import { Skeleton } from '../../components/Skeleton.js';
import { StatusTag } from '../../components/StatusTag.js';
import { now } from '../../data/clock.js';
import type { ListedMovement } from '../../data/public/movements.js';
import { t } from '../../i18n/movements.js';
import { inLanguage } from '../../i18n/text.js';
import { BackLink } from '../drafting/BackLink.js';
import { CitedList } from '../evidence/CitedList.js';
import { hasEnded, launcherWords, periodWords } from './movement-words.js';
import { ReviseMovement } from './ReviseMovement.js';
import { WithSeat } from './WithSeat.js';

type Props = { season: Season; movement: ListedMovement | null; base: string };

const loadReports = async () => (await import('./Reports.js')).Reports;

/** One movement, for everybody; what the units did in it, for people of the bloc. */
export function MovementView({ season, movement, base }: Props) {
  const title = movement === null ? t('title') : inLanguage(movement.title, movement.titleEn);
  return (
    <>
      <PageHeading title={title} above={t('above', { season: season.id })}>
        <BackLink href={base}>{t('back')}</BackLink>
      </PageHeading>
      {movement === null ? (
        <EmptyState title={t('gone')}>{t('goneText')}</EmptyState>
      ) : (
        <>
          <Facts movement={movement} />
          <ReviseMovement season={season} movement={movement} />
          <WithSeat
            load={loadReports}
            given={{ season, movement: movement.id }}
            meanwhile={<Skeleton rows={4} tall />}
            otherwise={<p class="soft">{t('reportsNeedSeat')}</p>}
          />
        </>
      )}
    </>
  );
}

function Facts({ movement }: { movement: ListedMovement }) {
  const { goal, criteria, document, source } = movement;
  return (
    <dl class="movement-facts card">
      <Fact name={t('launcher')}>{launcherWords(movement)}</Fact>
      <Fact name={t('kind')}>{t(movement.kind)}</Fact>
      <Fact name={t('period')}>
        {periodWords(movement)}{' '}
        {hasEnded(movement, now.value) && <StatusTag tone="sealed">{t('ended')}</StatusTag>}
      </Fact>
      {goal !== '' && (
        <Fact name={t('goal')}>
          <span lang="vi">{goal}</span>
        </Fact>
      )}
      {criteria !== '' && (
        <Fact name={t('criteria')}>
          <span lang="vi">{criteria}</span>
        </Fact>
      )}
      {document !== null && (
        <Fact name={t('document')}>
          <CitedList list={[document]} />
        </Fact>
      )}
      {source !== '' && (
        <Fact name={t('source')}>
          <span lang="vi">{source}</span>
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt class="soft">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
