import { Button } from '../../components/Button.js';
import type { FieldHandle } from '../../data/draft.js';
import { t } from '../../i18n/drafting.js';
import { formatMoment } from '../../i18n/format.js';
import { InWords } from './InWords.js';
import { personName } from './person-name.js';

type Props<Shown, Value> = {
  handle: FieldHandle<Shown, Value>;
  describe: (value: Value) => string;
  describeShown: (shown: Shown) => string;
  answer: (act: () => void) => () => void;
};

/** Two people wrote in one field: both values, who and when; asked once, and neither is lost. */
export function Conflict<Shown, Value>(props: Props<Shown, Value>) {
  const { handle, describe, describeShown, answer } = props;
  const { remote, shown } = handle.field.value;
  const who = personName(remote.by);
  return (
    <div class="draft-trouble" role="alert">
      <p class="conflict-title">{t('conflictTitle')}</p>
      <div class="conflict-sides">
        <figure class="conflict-side">
          <figcaption>
            {remote.at === null ? who : t('theirs', { who, when: formatMoment(remote.at) })}
          </figcaption>
          <blockquote>
            <InWords value={remote.value} describe={describe} />
          </blockquote>
          <Button onClick={answer(handle.takeTheirs)}>{t('takeTheirs')}</Button>
        </figure>
        <figure class="conflict-side">
          <figcaption>{t('mine')}</figcaption>
          <blockquote>
            <InWords value={shown} describe={describeShown} />
          </blockquote>
          <Button kind="primary" onClick={answer(handle.keepMine)}>
            {t('keepMine')}
          </Button>
        </figure>
      </div>
      <p class="small soft">{t('conflictHint')}</p>
    </div>
  );
}
