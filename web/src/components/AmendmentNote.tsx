import type { Amendment, Season, SeasonSection } from '@domain/season.js';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../i18n/components.js';
import { formatMoment } from '../i18n/format.js';
import { inLanguage } from '../i18n/text.js';
import './amendment-note.css';
import { Icon } from './Icon.js';
import { Reason } from './Reason.js';

type Props = {
  season: Pick<Season, 'id' | 'amendments'>;
  /** What the page shows of a season: an amendment of anything else is not said here. */
  touches: readonly SeasonSection[];
  /** The award that it is about: what was changed of another award's quota is not said here. */
  award?: string;
};

/** On a page that an amendment touches: the last one with its reason, and the way to all of them. */
export function AmendmentNote({ season, touches, award }: Props) {
  const here = season.amendments.filter(
    (each) =>
      each.sections.some((section) => touches.includes(section)) &&
      (each.award === undefined || award === undefined || each.award.id === award),
  );
  const last = here.at(-1);
  if (last === undefined) return null;
  return (
    <p class="amendment-note small">
      <Icon name="info" />
      <span>
        <Words of={last} where={award} /> ·{' '}
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
          <li key={`${each.at.getTime()} ${each.award?.id}`}>
            <Words of={each} />
          </li>
        ))}
      </ol>
    </details>
  );
}

/** `where` the award is named already, its name is not said again. */
function Words({ of, where }: { of: Amendment; where?: string | undefined }) {
  const { at, reason, sections, award } = of;
  const names = sections.map((each) => t(`section-${each}`)).join(', ');
  const isNamed = award === undefined || award.id === where;
  const what = isNamed ? names : `${names}, “${inLanguage(award.title, award.titleEn)}”`;
  return (
    <>
      {t('amendedAt', { moment: formatMoment(at), what })} <Reason text={reason} />
    </>
  );
}
