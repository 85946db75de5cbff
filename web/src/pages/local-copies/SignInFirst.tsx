import { EmptyState } from '../../components/EmptyState.js';
import { LinkButton } from '../../components/LinkButton.js';
import { t } from '../../i18n/gate.js';

export function SignInFirst() {
  return (
    <EmptyState
      title={t('signInTitle')}
      action={
        <LinkButton kind="primary" href="/sign-in?back=/local-copies">
          {t('signIn')}
        </LinkButton>
      }
    >
      {t('signInText')}
    </EmptyState>
  );
}
