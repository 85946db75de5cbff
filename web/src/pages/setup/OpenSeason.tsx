import type { SeasonOrigin } from '@domain/acts/open-season.js';
import type { Season } from '@domain/season.js';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Button } from '../../components/Button.js';
import { Form } from '../../components/Form.js';
import { SelectField } from '../../components/SelectField.js';
import { TextField } from '../../components/TextField.js';
import { actRun } from '../../data/act-run.js';
import { now } from '../../data/clock.js';
import { BLOC } from '../../data/current-bloc.js';
import { formatShortDate } from '../../i18n/format.js';
import { t } from '../../i18n/season-list.js';
import { ActStatus } from '../drafting/ActStatus.js';
import { stepHref } from './steps.js';

type Origin = 'illustrative' | 'blank' | `year-${string}`;

/** The first step: which year, and what it starts from. Everything else can be changed until it is adopted. */
export function OpenSeason({ seasons }: { seasons: readonly Season[] }) {
  const { route } = useLocation();
  const years = seasons
    .map(({ id }) => id)
    .sort()
    .reverse();
  const withCriteria = seasons.filter(({ groups }) => groups.length > 0).map(({ id }) => id);
  const latest = withCriteria.sort().at(-1);
  const [year, setYear] = useState(() => nextYear(years));
  const [origin, setOrigin] = useState<Origin>(
    latest === undefined ? 'illustrative' : `year-${latest}`,
  );
  const act = useMemo(() => actRun('openSeason'), []);
  const { phase } = act.state.value;
  const isBusy = phase === 'sending' || phase === 'checking';
  const isYear = /^20\d\d$/.test(year);
  const isThere = years.includes(year);

  // The season may be heard of before the answer is: then nobody waits for that.
  useEffect(() => {
    if (isBusy && isThere) route(stepHref(year, 'theme'));
  }, [isBusy, isThere, year, route]);

  async function open(): Promise<void> {
    if (!isYear || isThere) return;
    await act.run({ bloc: BLOC, season: year, origin: originOf(origin) });
    const state = act.state.peek();
    if (state.phase === 'done') route(stepHref(state.answer.season, 'theme'));
  }

  return (
    <section class="card setup-part" aria-labelledby="open-season">
      <h2 id="open-season">{t('openTitle')}</h2>
      <p class="soft">{t('openText')}</p>
      <Form class="setup-form" onSend={open}>
        <TextField
          label={t('year')}
          value={year}
          required
          maxLength={4}
          error={isBusy ? undefined : yearProblem(isYear, isThere)}
          onInput={(text) => setYear(text.trim())}
        />
        <SelectField
          label={t('origin')}
          hint={hintOf(origin)}
          value={origin}
          options={[
            ...withCriteria
              .sort()
              .reverse()
              .map((id): { value: Origin; label: string } => ({
                value: `year-${id}`,
                label: t('originYear', { year: id }),
              })),
            { value: 'illustrative', label: t('originIllustrative') },
            { value: 'blank', label: t('originBlank') },
          ]}
          onChange={setOrigin}
        />
        <ActStatus state={act.state.value} onCheck={open} />
        <div>
          <Button kind="primary" type="submit" busy={isBusy} disabled={!isYear || isThere}>
            {t('openAct', { year: isYear ? year : '…' })}
          </Button>
        </div>
      </Form>
    </section>
  );
}

function yearProblem(isYear: boolean, isThere: boolean): string | undefined {
  if (!isYear) return t('yearInvalid');
  return isThere ? t('yearThere') : undefined;
}

/** The first year from this one on that the bloc does not have. */
function nextYear(years: readonly string[]): string {
  let year = Number(formatShortDate(now.peek()).slice(-4));
  while (years.includes(String(year))) year += 1;
  return String(year);
}

function originOf(origin: Origin): SeasonOrigin {
  if (origin === 'illustrative' || origin === 'blank')
    return { from: 'template', template: origin };
  return { from: 'season', year: origin.slice('year-'.length) };
}

function hintOf(origin: Origin): string {
  if (origin === 'illustrative') return t('originIllustrativeHint');
  return origin === 'blank' ? t('originBlankHint') : t('originYearHint');
}
