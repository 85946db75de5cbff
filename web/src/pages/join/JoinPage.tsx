import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { PageHeading } from '../../components/PageHeading.js';
import { Segments } from '../../components/Segments.js';
import { Skeleton } from '../../components/Skeleton.js';
import { session } from '../../data/session.js';
import { t } from '../../i18n/join.js';
import { wordsReady } from '../../i18n/language.js';
import { PasswordForm } from '../sign-in/PasswordForm.js';
import '../sign-in/sign-in.css';
import './join.css';
import { takeInvitationSecret } from './invitation-secret.js';
import { Seated } from './Seated.js';
import { SignUpForm } from './SignUpForm.js';
import { Verify } from './Verify.js';

/** `/join`: from an invitation by e-mail to a seat: account, proof of the address, seat. */
export function JoinPage() {
  useEffect(() => {
    takeInvitationSecret();
    // The same tab, opened by another letter's link.
    addEventListener('hashchange', takeInvitationSecret);
    return () => removeEventListener('hashchange', takeInvitationSecret);
  }, []);
  return (
    <div class="join">
      <PageHeading title={t('title')}>
        <p class="soft">{t('lead')}</p>
      </PageHeading>
      <Step />
    </div>
  );
}

function Step() {
  const who = session.value;
  if (who.state === 'unknown') return <Skeleton rows={4} tall />;
  if (who.state === 'signed-out') return <Enter />;
  if (who.seat !== null) return <Seated seat={who.seat} email={who.email} />;
  return who.isVerified ? <ClaimWhenLoaded email={who.email} /> : <Verify email={who.email} />;
}

function Enter() {
  const way = useSignal<'create' | 'existing'>('create');
  return (
    <>
      <Segments
        label={t('title')}
        value={way.value}
        options={[
          { value: 'create', label: t('create') },
          { value: 'existing', label: t('existing') },
        ]}
        onChange={(value) => {
          way.value = value;
        }}
      />
      {way.value === 'create' ? <SignUpForm /> : <PasswordForm back="/join" />}
    </>
  );
}

/** Brings the editors' code, which nobody needs before they have signed in. */
function ClaimWhenLoaded({ email }: { email: string }) {
  const loaded = useSignal<{ claim?: ComponentType<{ email: string }> }>({});
  useEffect(() => {
    import('./Claim.js').then(
      async ({ Claim }) => {
        await wordsReady();
        loaded.value = { claim: Claim };
      },
      () => undefined,
    );
  }, [loaded]);
  const Claim = loaded.value.claim;
  return Claim === undefined ? <Skeleton rows={3} tall /> : <Claim email={email} />;
}
