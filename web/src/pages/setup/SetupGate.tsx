import { refusalOf } from '@domain/permission.js';
import type { Actor } from '@domain/seat.js';
import type { ComponentChildren } from 'preact';
import { Banner } from '../../components/Banner.js';
import { PageHeading } from '../../components/PageHeading.js';
import { t as error } from '../../i18n/errors.js';
import { SeatGate } from '../drafting/SeatGate.js';
import './setup.css';

type Props = { title: string; children: (actor: Actor) => ComponentChildren };

/** Whoever may set seasons up goes in; everybody else reads why not. */
export function SetupGate({ title, children }: Props) {
  return (
    <div class="setup-page">
      <SeatGate title={title}>
        {(actor) =>
          refusalOf(actor, 'draftSeason', null) === null ? (
            children(actor)
          ) : (
            <>
              <PageHeading title={title} />
              <Banner kind="warning">{error('wrong-role')}</Banner>
            </>
          )
        }
      </SeatGate>
    </div>
  );
}
