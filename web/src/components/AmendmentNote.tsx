import type { Amendment, Season, SeasonSection } from '@domain/season.js';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../i18n/components.js';
import { formatMoment } from '../i18n/format.js';
import './amendment-note.css';
import { Icon } from './Icon.js';
import { Reason } from './Reason.js';

type Props = {
  season: Pick<Season, 'id' | 'amendments'>;
  /** What the page shows of a season: an amendment of anything else is not said here. */
  touches: readonly SeasonSection[];
};

/** On a page that an amendment touches: the last one with its reason, and the way to all of them. */
export function AmendmentNote({ season, touches }: Props) {
  const here = season.amendments.filter(({ sections }) =>
    sections.some((each) => touches.includes(each)),
  );
  const last = here.at(-1);
  if (last === undefined) return null;
  return (
    <p class="amendment-note small">
      <Icon name="info" />
      <span>
        <Words of={last} /> ·{' '}
        <a href={`/season/${season.id}#amendments`}>
          {t('allAmendments', { count: season.amendments.length })}
        </a>
      </span>
    </p>
  );
}

/** Where the link leads: every amendment of the season, the last first. */
export function AmendmentHistory({ season }: Pick<Props, 'season'>) {
  const list = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (location.hash !== '#amendments' || list.current === null) return;
    list.current.open = true;
    list.current.scrollIntoView({ block: 'center' });
  }, []);
  const last = season.amendments.at(-1);
  if (last === undefined) return null;
  return (
    <details id="amendments" ref={list} class="amendment-note small">
      <summary>
        <Words of={last} /> · {t('allAmendments', { count: season.amendments.length })}
      </summary>
      <ol reversed>
        {season.amendments.toReversed().map((each) => (
          <li key={each.at.getTime()}>
            <Words of={each} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function Words({ of: { at, reason, sections } }: { of: Amendment }) {
  const what = sections.map((each) => t(`section-${each}`)).join(', ');
  return (
    <>
      {t('amendedAt', { moment: formatMoment(at), what })} <Reason text={reason} />
    </>
  );
}
