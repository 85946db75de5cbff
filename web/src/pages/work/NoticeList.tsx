import { useRef } from 'preact/hooks';
import { Button } from '../../components/Button.js';
import { Countdown } from '../../components/Countdown.js';
import { LinkButton } from '../../components/LinkButton.js';
import { BLOC } from '../../data/current-bloc.js';
import { type ListedNotice, liveNoticesTo, markSeen } from '../../data/notices.js';
import { formatMoment } from '../../i18n/format.js';
import { inLanguage } from '../../i18n/text.js';
import { t } from '../../i18n/work.js';
import { unitName } from '../drafting/unit-name.js';
import { matterOf, pageOf } from './activity-words.js';

type Props = { season: string; uid: string };

/** Reminders that have not been put away. A new one is announced by the frame, wherever one is. */
export function NoticeList({ season, uid }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const live = liveNoticesTo(BLOC, season, uid).value;
  const unseen = live.state === 'ready' ? live.data.filter(({ seenAt }) => seenAt === null) : [];
  if (unseen.length === 0) return null;

  function putAway(id: string): void {
    // The button goes with its notice: the focus stays where the others are, or on the page's title.
    const target = unseen.length > 1 ? heading.current : document.querySelector('h1');
    if (target instanceof HTMLElement) target.focus();
    void markSeen(BLOC, season, id);
  }

  return (
    <section class="work-part" aria-labelledby="notices">
      <h2 id="notices" ref={heading} tabIndex={-1}>
        {t('notices')}
      </h2>
      <ul class="tasks">
        {unseen.map((notice) => (
          <NoticeCard key={notice.id} notice={notice} onSeen={() => putAway(notice.id)} />
        ))}
      </ul>
    </section>
  );
}

function NoticeCard({ notice, onSeen }: { notice: ListedNotice; onSeen: () => void }) {
  const matter = matterOf(notice.activity);
  const unit = unitName(notice.member);
  const post = inLanguage(notice.post, notice.postEn);
  return (
    <li class="card task task-notice">
      <h3>{t('notice', { post, unit, matter })}</h3>
      <p>
        <Countdown until={notice.closesAt} />
      </p>
      <p class="soft small">{t('noticeSent', { moment: formatMoment(notice.at) })}</p>
      <div class="row task-way">
        <LinkButton href={wayTo(notice)} kind="primary">
          {matter}
          <span class="unseen"> {unit}</span>
        </LinkButton>
        <Button label={t('putAwayLabel', { matter, unit })} onClick={onSeen}>
          {t('putAway')}
        </Button>
      </div>
    </li>
  );
}

/** Straight to the sheet that is late. */
function wayTo({ activity, member }: ListedNotice): string {
  if (activity === 'agreement') return `/agreement/${member}`;
  if (activity === 'selfScoring') return `/sheet/${member}/self`;
  return activity === 'appraisal' ? `/sheet/${member}/appraisal` : pageOf(activity);
}
