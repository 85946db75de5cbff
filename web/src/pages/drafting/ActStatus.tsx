import type { ErrorDetail } from '@domain/error.js';
import { Banner } from '../../components/Banner.js';
import { Button } from '../../components/Button.js';
import type { ActState } from '../../data/act-run.js';
import { t } from '../../i18n/acts.js';
import { Refusal } from './Refusal.js';

type Props<Answer> = {
  state: ActState<Answer>;
  /** Asks after the same intent again. */
  onCheck: () => void;
  /** What a refusal says beyond its sentence. */
  explain?: (detail: ErrorDetail) => string | null;
};

/** An act that binds is never shown as done or refused before the server has said so. */
export function ActStatus<Answer>({ state, onCheck, explain }: Props<Answer>) {
  if (state.phase === 'checking') return <Banner kind="info">{t('checking')}</Banner>;
  if (state.phase === 'unknown') {
    return (
      <Banner
        kind="warning"
        title={t('outcomeUnknown')}
        action={<Button onClick={onCheck}>{t('checkAgain')}</Button>}
      >
        {t('outcomeUnknownText')}
      </Banner>
    );
  }
  if (state.phase !== 'refused') return null;
  const more = explain?.(state.detail) ?? null;
  return (
    <Banner kind="error" title={t('refusedTitle')}>
      <p>
        <Refusal code={state.code} />
      </p>
      {more !== null && <p>{more}</p>}
    </Banner>
  );
}
