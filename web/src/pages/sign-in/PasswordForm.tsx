import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Banner } from '../../components/Banner.js';
import { Button } from '../../components/Button.js';
import { Form } from '../../components/Form.js';
import { TextField } from '../../components/TextField.js';
import { signIn } from '../../data/session.js';
import { t } from '../../i18n/sign-in.js';
import { NewPassword } from './NewPassword.js';
import { wordsOfSignInError } from './sign-in-words.js';

export function PasswordForm({ back }: { back: string }) {
  const { route } = useLocation();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [isTried, setTried] = useState(false);
  // The letter for a new password needs the address only.
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<{ error: unknown } | null>(null);

  async function submit(): Promise<void> {
    setTried(true);
    if (email.trim() === '' || password === '') return;
    setBusy(true);
    setProblem(null);
    try {
      await signIn(email.trim(), password, back);
      route(back);
    } catch (error) {
      setProblem({ error });
    } finally {
      setBusy(false);
    }
  }

  return (
    <Form class="card sign-in-form" onSend={submit}>
      {problem !== null && <Banner kind="error">{wordsOfSignInError(problem.error)}</Banner>}
      <TextField
        label={t('email')}
        type="email"
        name="email"
        autoComplete="username"
        required
        value={email}
        onInput={setEmail}
        error={(isTried || isAsking) && email.trim() === '' ? t('emailMissing') : undefined}
      />
      <TextField
        label={t('password')}
        type="password"
        name="password"
        autoComplete="current-password"
        required
        value={password}
        onInput={setPassword}
        error={isTried && password === '' ? t('passwordMissing') : undefined}
      />
      <Button kind="primary" type="submit" busy={isBusy}>
        {t('submit')}
      </Button>
      <NewPassword
        email={email}
        mayAsk={() => {
          setAsking(true);
          return email.trim() !== '';
        }}
      />
    </Form>
  );
}
