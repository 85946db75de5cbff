import { type Agreement, MAX_TARGETS } from '@domain/agreement.js';
import type { Season } from '@domain/season.js';
import { useSignal } from '@preact/signals';
import { announce } from '../../components/announce.js';
import { Button } from '../../components/Button.js';
import { EmptyState } from '../../components/EmptyState.js';
import { type AgreementAddress, pathOfAgreement } from '../../data/agreements.js';
import { together } from '../../data/draft-form.js';
import { unsentHere } from '../../data/drafts-here.js';
import type { LiveSignal } from '../../data/live.js';
import { t } from '../../i18n/agreement.js';
import { FormSaveState } from '../drafting/FormSaveState.js';
import { DroppedTargets } from './DroppedTargets.js';
import { TargetItem } from './TargetItem.js';
import { type TargetForm, targetForm } from './target-form.js';
import { placeForNew, targetIds } from './target-ids.js';
import { type Listed, measureOf } from './target-words.js';

type Props = {
  season: Season;
  address: AgreementAddress;
  live: LiveSignal<Agreement | null>;
  agreement: Agreement | null;
};

/** The unit's targets, to be written by all its people at once. */
export function TargetList({ season, address, live, agreement }: Props) {
  const path = pathOfAgreement(address);
  const added = useSignal<readonly string[]>([]);
  const ids = targetIds(path, agreement, unsentHere.value, added.value);
  const all = ids.map((id): Listed => ({ id, form: targetForm(address, id, agreement) }));
  const inOrder = all.sort((a, b) => orderOf(a) - orderOf(b) || (a.id < b.id ? -1 : 1));
  const standing = inOrder.filter(({ form }) => !form.fields.isDropped.field.value.shown);
  const dropped = inOrder.filter(({ form }) => form.fields.isDropped.field.value.shown);
  const place = placeForNew(ids.length, dropped);
  const isFull = place === null;

  function add() {
    if (place === null) return;
    const id = place === 'new' ? crypto.randomUUID() : place.id;
    if (place === 'new') {
      added.value = [...added.value, id];
      append(targetForm(address, id, agreement));
    } else {
      empty(place.form);
      restore(place);
    }
    focusOnTarget(id);
  }

  function append({ fields }: TargetForm) {
    fields.order.edit(Math.max(0, ...standing.map(orderOf)) + 1);
    fields.order.flush();
  }

  /** What stood in it is in the log, as every change is. */
  function empty({ fields: { measure, unit, value, basis, criterion } }: TargetForm) {
    for (const text of [measure, unit, value, basis]) text.edit('');
    criterion.edit(null);
    for (const field of [measure, unit, value, basis, criterion]) field.flush();
  }

  /** Whole numbers from one on: two targets may have come to stand at the same place. */
  function move(from: number, to: number) {
    const moved = standing.toSpliced(from, 1).toSpliced(to, 0, ...standing.slice(from, from + 1));
    for (const [index, { form }] of moved.entries()) {
      const { order } = form.fields;
      if (order.field.peek().shown === index + 1) continue;
      order.edit(index + 1);
      order.flush();
    }
    announce(t('moved', { n: to + 1 }));
    const button = to < from ? 'up' : 'down';
    // Carried elsewhere in the page, a button loses the focus.
    focusOn(`#${button}-${standing[from]?.id}`);
  }

  function drop({ form }: Listed) {
    form.fields.isDropped.edit(true);
    form.fields.isDropped.flush();
    focusOn('#add-target');
  }

  function restore({ id, form }: Listed) {
    append(form);
    form.fields.isDropped.edit(false);
    form.fields.isDropped.flush();
    focusOnTarget(id);
  }

  return (
    <>
      <p class="soft">{t('targetsLead')}</p>
      <FormSaveState {...together(all.map(({ form }) => form.state.value))} />
      {standing.length === 0 && (
        <EmptyState title={t('noTargets')}>{t('noTargetsText')}</EmptyState>
      )}
      <ol class="target-list">
        {standing.map((each, index) => (
          <TargetItem
            key={each.id}
            {...each}
            n={index + 1}
            isLast={index === standing.length - 1}
            season={season}
            member={address.member}
            live={live}
            onMove={(by) => move(index, index + by)}
            onDrop={() => drop(each)}
          />
        ))}
      </ol>
      <div>
        <Button
          id="add-target"
          disabled={isFull}
          {...(place === 'new' ? {} : { describedBy: 'targets-full' })}
          onClick={add}
        >
          + {t('add')}
        </Button>
        {place !== 'new' && (
          <p id="targets-full" class="small soft">
            {place === null
              ? t('full', { max: MAX_TARGETS })
              : t('reuses', { max: MAX_TARGETS, measure: measureOf(place) })}
          </p>
        )}
      </div>
      <DroppedTargets dropped={dropped} live={live} onRestore={restore} />
    </>
  );
}

/** A target that was never given a place stands last. */
function orderOf({ form }: Listed): number {
  return form.fields.order.field.value.shown ?? 1000;
}

/** Its first field. */
function focusOnTarget(id: string): void {
  focusOn(`[data-path="targets.${id}.measure"] textarea`);
}

/** After the page has been drawn anew. */
function focusOn(selector: string): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus()),
  );
}
