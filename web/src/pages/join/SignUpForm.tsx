import { Email } from '@domain/invitation.js';
import { useSignal } from '@preact/signals';
import { Banner } from '../../components/Banner.js';
import { Button } from '../../components/Button.js';
import { TextField } from '../../components/TextField.js';
import { signUp } from '../../data/session.js';
import { t } from '../../i18n/join.js';
import { NewPassword } from '../sign-in/NewPassword.js';
import { wordsOfSignInError } from '../sign-in/sign-in-words.js';

const MIN_PASSWORD = 12;

/** An account for the invited address. What comes next, the page shows by itself once it is there. */
export function SignUpForm() {
  const email = useSignal('');
  const password = useSignal('');
  const isTried = useSignal(false);
  const isBusy = useSignal(false);
  const problem = useSignal<{ error: unknown } | null>(null);
  const isEmail = Email.safeParse(email.value).success;
  const isPassword = password.value.length >= MIN_PASSWORD;

  const failure = problem.value;

  async function submit(): Promise<void> {
    isTried.value = true;
    if (!isEmail || !isPassword || isBusy.value) return;
    isBusy.value = true;
    problem.value = null;
    try {
      await signUp(email.value.trim(), password.value);
    } catch (error) {
      problem.value = { error };
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
      {failure !== null && <Banner kind="error">{wordsOf(failure.error)}</Banner>}
      {failure !== null && isTaken(failure.error) && (
        <NewPassword email={email.value} mayAsk={() => isEmail} />
      )}
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

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Where the project hides which addresses have an account, it says "invalid credential" of one that has. */
function isTaken(error: unknown): boolean {
  return ['auth/email-already-in-use', 'auth/invalid-credential'].includes(codeOf(error));
}

function wordsOf(error: unknown): string {
  if (isTaken(error)) return t('inUse');
  switch (codeOf(error)) {
    case 'auth/invalid-email':
      return t('badEmail');
    case 'auth/weak-password':
    case 'auth/password-does-not-meet-requirements':
      return t('passwordWeak');
    default:
      return wordsOfSignInError(error);
  }
}
