import type { TieBreak } from '@domain/season.js';
import { announce } from '../../components/announce.js';
import { Button } from '../../components/Button.js';
import { SelectField } from '../../components/SelectField.js';
import { t } from '../../i18n/season-scoring.js';
import { inLanguage } from '../../i18n/text.js';
import { Problems } from './Problems.js';
import { problemsAt, type Setup } from './setup.js';

const MAX_STEPS = 8;

/** What decides between equal totals, step by step, in an order that can be changed. */
export function TieBreakFields({ setup }: { setup: Setup }) {
  const { draft, change, isReadOnly } = setup;
  const { tieBreak, groups } = draft;

  function nameOf(step: TieBreak): string {
    if (step.by === 'penalties') return t('tiePenalties');
    const group = groups.find(({ id }) => id === step.group);
    return group === undefined
      ? t('tieGone')
      : t('tieGroup', { group: inLanguage(group.title, group.titleEn) });
  }

  function set(next: TieBreak[]): void {
    change((before) => ({ ...before, tieBreak: next }));
  }

  function move(index: number, by: -1 | 1): void {
    const step = tieBreak[index];
    if (step === undefined) return;
    set(tieBreak.toSpliced(index, 1).toSpliced(index + by, 0, step));
    announce(t('tiePlaced', { step: nameOf(step), position: index + by + 1 }));
    // Carried elsewhere in the page, a button loses the focus.
    focusOn(by === -1 ? 'up' : 'down', step);
  }

  function takeOut(index: number): void {
    const next = tieBreak[index + 1] ?? tieBreak[index - 1];
    set(tieBreak.toSpliced(index, 1));
    if (next !== undefined) focusOn('remove', next);
    else setTimeout(() => document.querySelector<HTMLElement>('#tieBreak select')?.focus());
  }

  const used = new Set(tieBreak.map(codeOf));
  const left = [
    ...groups
      .filter((group) => group.parent === null)
      .map(({ id }): TieBreak => ({ by: 'group', group: id })),
    { by: 'penalties' } satisfies TieBreak,
  ].filter((step) => !used.has(codeOf(step)));

  return (
    <section class="setup-part" id="tieBreak" aria-labelledby="setup-ties">
      <h3 id="setup-ties">{t('tieTitle')}</h3>
      <p class="soft">{t('tieIntro')}</p>
      <ol class="tie-steps">
        {tieBreak.map((step, index) => (
          <li key={codeOf(step)} id={`tieBreak.${index}`}>
            <span>{nameOf(step)}</span>
            {!isReadOnly && (
              <span class="row">
                <Button
                  id={idOf('up', step)}
                  disabled={index === 0}
                  label={t('upOf', { what: nameOf(step) })}
                  onClick={() => move(index, -1)}
                >
                  {t('up')}
                </Button>
                <Button
                  id={idOf('down', step)}
                  disabled={index === tieBreak.length - 1}
                  label={t('downOf', { what: nameOf(step) })}
                  onClick={() => move(index, 1)}
                >
                  {t('down')}
                </Button>
                <Button
                  id={idOf('remove', step)}
                  label={t('removeOf', { what: nameOf(step) })}
                  onClick={() => takeOut(index)}
                >
                  {t('removeStep')}
                </Button>
              </span>
            )}
            <Problems problems={problemsAt(setup, `tieBreak.${index}`)} />
          </li>
        ))}
      </ol>
      <Problems problems={setup.problems.filter(({ path }) => path === 'tieBreak')} />
      {!isReadOnly && left.length > 0 && tieBreak.length < MAX_STEPS && (
        <SelectField
          label={t('tieAdd')}
          value=""
          placeholder={t('tieChoose')}
          options={left.map((step) => ({ value: codeOf(step), label: nameOf(step) }))}
          onChange={(value) => {
            const step = left.find((each) => codeOf(each) === value);
            if (step !== undefined) set([...tieBreak, step]);
          }}
        />
      )}
    </section>
  );
}

function codeOf(step: TieBreak): string {
  return step.by === 'group' ? `group.${step.group}` : 'penalties';
}

type StepButton = 'up' | 'down' | 'remove';

function idOf(button: StepButton, step: TieBreak): string {
  return `tie-${button}-${codeOf(step)}`;
}

/** Once the steps have been drawn where they are now. */
function focusOn(button: StepButton, step: TieBreak): void {
  setTimeout(() => document.getElementById(idOf(button, step))?.focus());
}
