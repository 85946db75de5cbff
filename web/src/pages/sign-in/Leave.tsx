import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { Button } from '../../components/Button.js';
import { ConfirmDialog } from '../../components/ConfirmDialog.js';
import { LinkButton } from '../../components/LinkButton.js';
import { draftsHere, keptHere, unsentHere } from '../../data/drafts-here.js';
import { signOut } from '../../data/session.js';
import { t as inCopies } from '../../i18n/local-copies.js';
import { t } from '../../i18n/sign-in.js';
import { lostWords } from './lost-words.js';

/** Signing out: plainly, or leaving nothing behind, which asks first if something would be lost. */
export function Leave() {
  useMemo(() => draftsHere(), []);
  const isAsked = useSignal(false);
  const unsent = unsentHere.value.length;
  const kept = keptHere.value.length;

  function leave(clearDevice: boolean): void {
    void signOut({ clearDevice });
  }

  return (
    <>
      <LinkButton href="/local-copies">
        {unsent + kept === 0 ? inCopies('title') : `${inCopies('title')} (${unsent + kept})`}
      </LinkButton>
      <Button onClick={() => leave(false)}>{t('leave')}</Button>
      <Button
        kind="quiet"
        onClick={() => {
          if (unsent + kept === 0) leave(true);
          else isAsked.value = true;
        }}
      >
        {t('leaveAndClear')}
      </Button>
      <ConfirmDialog
        open={isAsked.value}
        title={inCopies('leaveTitle')}
        consequences={[
          ...(unsent > 0 ? [inCopies('leaveUnsent', { count: unsent })] : []),
          ...(kept > 0 ? [inCopies('leaveKept', { count: kept })] : []),
          ...new Set(lostWords(unsentHere.value, keptHere.value)),
        ]}
        confirmLabel={inCopies('leaveConfirm')}
        danger
        onConfirm={() => leave(true)}
        onCancel={() => {
          isAsked.value = false;
        }}
      />
    </>
  );
}
