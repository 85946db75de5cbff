import type { Season } from '@domain/season.js';
import { Banner } from '../../components/Banner.js';
import { Button } from '../../components/Button.js';
import { Later } from '../../components/Later.js';
import type { Editing } from '../../data/setup/season-editor.js';
import type { SeasonSession } from '../../data/setup/season-session.js';
import { formatMoment } from '../../i18n/format.js';
import { t } from '../../i18n/setup.js';

/** Most come to read what was adopted. */
const loadAmending = async () => (await import('./Amending.js')).Amending;

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
  if (season.status === 'closed') return <Banner kind="info">{t('closedText')}</Banner>;
  const asAdopted = (
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
  if (!isAmending) return asAdopted;
  const onEnd = () => {
    session.discard();
    onAmending(false);
  };
  return <Later load={loadAmending} given={{ season, editing, onEnd }} meanwhile={asAdopted} />;
}
