import type { Season } from '@domain/season.js';
import type { Actor } from '@domain/seat.js';
import type { ComponentChildren } from 'preact';
import { PageHeading } from '../../components/PageHeading.js';
import { Skeleton } from '../../components/Skeleton.js';
import { currentSeason } from '../../data/public/current-season.js';
import { PrintHead } from '../board/PrintHead.js';
import { LiveFailure } from './LiveFailure.js';
import { SeatGate } from './SeatGate.js';

type Props = {
  /** Of the page behind it: what somebody who may not enter has come to. */
  title: string;
  children: (actor: Actor, season: Season) => ComponentChildren;
};

/** For people with a seat, in the season that the bloc is in. */
export function Gate({ title, children }: Props) {
  const season = currentSeason.value;
  return (
    <SeatGate title={title}>
      {(actor) => {
        if (season.state === 'loading') return <Skeleton rows={6} tall />;
        if (season.state === 'failed') {
          return (
            <>
              <PageHeading title={title} />
              <LiveFailure code={season.code} />
            </>
          );
        }
        return (
          <>
            <PrintHead season={season.data.id} />
            {children(actor, season.data)}
          </>
        );
      }}
    </SeatGate>
  );
}
