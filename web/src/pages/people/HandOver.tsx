import type { Seat } from '@domain/seat.js';
import { isValidAt } from '@domain/validity.js';
import { useSignal } from '@preact/signals';
import { showToast } from '../../components/announce.js';
import { Button } from '../../components/Button.js';
import { ConfirmDialog } from '../../components/ConfirmDialog.js';
import { SelectField } from '../../components/SelectField.js';
import { now } from '../../data/clock.js';
import { BLOC } from '../../data/current-bloc.js';
import { t } from '../../i18n/people.js';
import { collate, inLanguage } from '../../i18n/text.js';
import { ActStatus } from '../drafting/ActStatus.js';
import { unitName } from '../drafting/unit-name.js';
import { useAct } from '../drafting/use-act.js';

type Props = { uid: string; season: string; seats: readonly Seat[] };

const STAYS = '-';

/** The head's post goes to somebody else in one step, so that the bloc is never without. */
export function HandOver({ uid, season, seats }: Props) {
  const next = useSignal('');
  const deputy = useSignal(STAYS);
  const isTried = useSignal(false);
  const isAsked = useSignal(false);
  const act = useAct('handOver', () => {
    isAsked.value = false;
    next.value = '';
    deputy.value = STAYS;
    isTried.value = false;
    showToast(t('handedOver'));
  });
  const people = seats
    .filter((seat) => seat.id !== uid && isValidAt(seat, now.value))
    .map((seat) => ({ value: seat.id, label: nameOf(seat), isHead: seat.roles.includes('head') }))
    .sort((a, b) => collate(a.label, b.label));
  const labelOf = (value: string) => people.find((each) => each.value === value)?.label ?? '';
  const send = () =>
    act.send({
      bloc: BLOC,
      season,
      next: next.value,
      deputy: deputy.value === STAYS ? null : deputy.value,
    });

  return (
    <section class="card hand-over screen-only" aria-labelledby="hand-over">
      <h2 id="hand-over">{t('handOverTitle')}</h2>
      <p class="soft">{t('handOverLead')}</p>
      <div class="hand-over-fields">
        <SelectField
          label={t('next')}
          name="next"
          placeholder={t('choose')}
          value={next.value}
          options={people.filter(({ isHead }) => !isHead)}
          error={isTried.value && next.value === '' ? t('noNext') : undefined}
          onChange={(value) => {
            next.value = value;
          }}
        />
        <SelectField
          label={t('nextDeputy')}
          name="deputy"
          value={deputy.value}
          options={[
            { value: STAYS, label: t('deputyStays') },
            ...people.filter(({ value }) => value !== next.value),
          ]}
          onChange={(value) => {
            deputy.value = value;
          }}
        />
      </div>
      <div>
        <Button
          onClick={() => {
            isTried.value = true;
            if (next.value === '' || next.value === deputy.value) return;
            act.reset();
            isAsked.value = true;
          }}
        >
          {t('handOver')}
        </Button>
      </div>
      <ConfirmDialog
        open={isAsked.value}
        title={t('handOverAsk', { post: labelOf(next.value) })}
        consequences={[
          t('handOverNew', { post: labelOf(next.value) }),
          t('handOverOld'),
          ...(deputy.value === STAYS ? [] : [t('handOverDeputy', { post: labelOf(deputy.value) })]),
        ]}
        confirmLabel={t('handOver')}
        danger
        busy={act.isBusy}
        onConfirm={send}
        onCancel={() => {
          isAsked.value = false;
        }}
      >
        <ActStatus state={act.state} onCheck={send} />
      </ConfirmDialog>
    </section>
  );
}

function nameOf({ post, postEn, member }: Seat): string {
  const name = inLanguage(post, postEn);
  const unit = unitName(member);
  return name.includes(unit) ? name : `${name} (${unit})`;
}
