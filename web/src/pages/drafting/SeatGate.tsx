import type { Actor } from '@domain/seat.js';
import type { ComponentChildren } from 'preact';
import { useLocation } from 'preact-iso';
import { Banner } from '../../components/Banner.js';
import { EmptyState } from '../../components/EmptyState.js';
import { LinkButton } from '../../components/LinkButton.js';
import { PageHeading } from '../../components/PageHeading.js';
import { Skeleton } from '../../components/Skeleton.js';
import { session } from '../../data/session.js';
import { t as error } from '../../i18n/errors.js';
import { t } from '../../i18n/gate.js';

export type SignedIn = Actor & { uid: string };

type Props = {
  /** Of the page behind it: what somebody who may not enter has come to. */
  title: string;
  children: (actor: SignedIn) => ComponentChildren;
};

/** Shows what is for people with a seat, to people with a seat; tells everybody else what to do. */
export function SeatGate({ title, children }: Props) {
  const { url } = useLocation();
  const who = session.value;
  if (who.state === 'signed-out') {
    const signIn = `/sign-in?back=${encodeURIComponent(url)}`;
    return (
      <>
        <PageHeading title={title} />
        <EmptyState
          title={t('signInTitle')}
          action={
            <LinkButton kind="primary" href={signIn}>
              {t('signIn')}
            </LinkButton>
          }
        >
          {t('signInText')}
        </EmptyState>
      </>
    );
  }
  if (who.state === 'unknown') return <Skeleton rows={6} tall />;
  if (who.seat === null && !who.isCouncil) {
    return (
      <>
        <PageHeading title={title} />
        <Banner kind="warning">{error('no-seat')}</Banner>
      </>
    );
  }
  return <>{children(who)}</>;
}
