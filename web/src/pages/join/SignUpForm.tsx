import { Email } from '@domain/invitation.js';
import { useSignal } from '@preact/signals';
import { Banner } from '../../components/Banner.js';
import { Button } from '../../components/Button.js';
import { TextField } from '../../components/TextField.js';
import { signUp } from '../../data/session.js';
import { t } from '../../i18n/join.js';
import { wordsOfSignInError } from '../sign-in/sign-in-words.js';

const MIN_PASSWORD = 12;

/** An account for the invited address. What comes next, the page shows by itself once it is there. */
export function SignUpForm() {
  const email = useSignal('');
  const password = useSignal('');
  const isTried = useSignal(false);
  const isBusy = useSignal(false);
  const problem = useSignal<string | null>(null);
  const isEmail = Email.safeParse(email.value).success;
  const isPassword = password.value.length >= MIN_PASSWORD;

  async function submit(): Promise<void> {
    isTried.value = true;
    if (!isEmail || !isPassword || isBusy.value) return;
    isBusy.value = true;
    problem.value = null;
    try {
      await signUp(email.value.trim(), password.value);
    } catch (error) {
      problem.value = wordsOf(error);
    } finally {
      isBusy.value = false;
    }
  }

  return (
    <form
      class="card join-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {problem.value !== null && <Banner kind="error">{problem.value}</Banner>}
      <TextField
        label={t('email')}
        type="email"
        name="email"
        autoComplete="username"
        required
        value={email.value}
        error={isTried.value && !isEmail ? t('emailMissing') : undefined}
        onInput={(text) => {
          email.value = text;
        }}
      />
      <TextField
        label={t('password')}
        hint={t('passwordHint')}
        type="password"
        name="password"
        autoComplete="new-password"
        required
        value={password.value}
        error={isTried.value && !isPassword ? t('passwordShort') : undefined}
        onInput={(text) => {
          password.value = text;
        }}
      />
      <Button kind="primary" type="submit" busy={isBusy.value}>
        {t('submit')}
      </Button>
    </form>
  );
}

function wordsOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'auth/email-already-in-use') return t('inUse');
  if (code === 'auth/invalid-email') return t('badEmail');
  return code === 'auth/weak-password' ? t('passwordShort') : wordsOfSignInError(error);
}
