import type { Season } from '@domain/season.js';
import { useState } from 'preact/hooks';
import { Banner } from '../../components/Banner.js';
import { Button } from '../../components/Button.js';
import { Later } from '../../components/Later.js';
import type { Editing } from '../../data/setup/season-editor.js';
import type { SeasonSession } from '../../data/setup/season-session.js';
import { formatMoment } from '../../i18n/format.js';
import { t } from '../../i18n/setup.js';
import { changesBetween } from './change-words.js';

const loadDialog = async () => (await import('./AmendDialog.js')).AmendDialog;

type Props = {
  season: Season;
  session: SeasonSession;
  editing: Editing;
  mayAmend: boolean;
  isAmending: boolean;
  onAmending: (isAmending: boolean) => void;
};

/** An adopted season is read; whoever may amend it changes what is needed and sends it with a reason. */
export function AmendBar(props: Props) {
  const { season, session, editing, mayAmend, isAmending, onAmending } = props;
  const [isAsked, setAsked] = useState(false);
  const count = isAmending ? changesBetween(editing.base, editing.mine).length : 0;
  if (season.status === 'closed') return <Banner kind="info">{t('closedText')}</Banner>;
  if (!isAmending) {
    return (
      <Banner
        kind="frozen"
        title={
          season.adoptedAt === null
            ? t('adoptedTitle')
            : t('adoptedAt', { moment: formatMoment(season.adoptedAt) })
        }
        action={
          mayAmend ? (
            <Button icon="pen" onClick={() => onAmending(true)}>
              {t('amend')}
            </Button>
          ) : undefined
        }
      >
        {mayAmend ? t('frozenText') : t('frozenTextHead')}
      </Banner>
    );
  }
  return (
    <div class="amend-bar">
      <p>
        <strong>{t('amending')}</strong>{' '}
        <span role="status">{count === 0 ? t('amendNothing') : t('amendCount', { count })}</span>
      </p>
      <div class="row">
        <Button
          onClick={() => {
            session.discard();
            onAmending(false);
          }}
        >
          {t('amendDiscard')}
        </Button>
        <Button kind="primary" disabled={count === 0} onClick={() => setAsked(true)}>
          {t('amendReview')}
        </Button>
      </div>
      {isAsked && (
        <Later
          load={loadDialog}
          given={{
            season,
            editing,
            onDone: () => {
              setAsked(false);
              session.discard();
              onAmending(false);
            },
            onClose: () => setAsked(false),
          }}
        />
      )}
    </div>
  );
}
