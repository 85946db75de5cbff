import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { showToast } from '../../components/announce.js';
import { Banner } from '../../components/Banner.js';
import { Button } from '../../components/Button.js';
import { checkVerification, sendVerification } from '../../data/session.js';
import { t } from '../../i18n/join.js';
import { wordsOfSignInError } from '../sign-in/sign-in-words.js';

/** The address is anybody's until its owner has followed the link in the letter. */
export function Verify({ email }: { email: string }) {
  const isBusy = useSignal(false);
  const problem = useSignal<string | null>(null);

  async function attempt(work: () => Promise<string | null>): Promise<void> {
    if (isBusy.value) return;
    isBusy.value = true;
    try {
      problem.value = await work();
    } catch (error) {
      problem.value = wordsOfSignInError(error);
    } finally {
      isBusy.value = false;
    }
  }

  useEffect(() => {
    // Back from the letter, in the other window: nobody should have to press a button for it.
    const look = () => void checkVerification().catch(() => undefined);
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);

  return (
    <section class="card join-form" aria-labelledby="verify">
      <h2 id="verify">{t('verifyTitle', { email })}</h2>
      <p>{t('verifyText')}</p>
      {problem.value !== null && <Banner kind="warning">{problem.value}</Banner>}
      <div class="row">
        <Button
          kind="primary"
          busy={isBusy.value}
          onClick={() =>
            attempt(async () => ((await checkVerification()) ? null : t('notVerified')))
          }
        >
          {t('verified')}
        </Button>
        <Button
          busy={isBusy.value}
          onClick={() =>
            attempt(async () => {
              await sendVerification();
              showToast(t('sentAgain', { email }));
              return null;
            })
          }
        >
          {t('sendAgain')}
        </Button>
      </div>
    </section>
  );
}
