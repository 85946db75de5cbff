import { useSignal } from '@preact/signals';
import { announce } from '../../components/announce.js';
import { Banner } from '../../components/Banner.js';
import { Button } from '../../components/Button.js';
import { sendNewPassword } from '../../data/session.js';
import { t } from '../../i18n/sign-in.js';
import { wordsOfSignInError } from './sign-in-words.js';

type Props = {
  email: string;
  /** Asked first: the form says at its field what is wrong with the address. */
  mayAsk: () => boolean;
};

/** For whoever forgot the password, and for whoever finds that somebody else registered their address. */
export function NewPassword({ email, mayAsk }: Props) {
  const isBusy = useSignal(false);
  const ended = useSignal<{ sentTo: string } | { error: unknown } | null>(null);

  async function ask(): Promise<void> {
    ended.value = null;
    if (!mayAsk() || isBusy.value) return;
    isBusy.value = true;
    try {
      await sendNewPassword(email.trim());
      ended.value = { sentTo: email.trim() };
      announce(t('newPasswordSent', { email: email.trim() }));
    } catch (error) {
      ended.value = { error };
    } finally {
      isBusy.value = false;
    }
  }

  const shown = ended.value;
  return (
    <>
      <Button kind="quiet" busy={isBusy.value} onClick={ask}>
        {t('newPassword')}
      </Button>
      {shown !== null && 'sentTo' in shown && (
        <Banner kind="info">{t('newPasswordSent', { email: shown.sentTo })}</Banner>
      )}
      {shown !== null && 'error' in shown && (
        <Banner kind="error">{wordsOfSignInError(shown.error)}</Banner>
      )}
    </>
  );
}
