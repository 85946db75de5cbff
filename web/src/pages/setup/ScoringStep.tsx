import { bonusMax } from '@domain/criteria-tree.js';
import { type ScoringSettings, seasonMax } from '@domain/season.js';
import { Button } from '../../components/Button.js';
import { NumberField } from '../../components/NumberField.js';
import { SelectField } from '../../components/SelectField.js';
import { treeOf } from '../../data/setup/season-draft.js';
import { formatPoints } from '../../i18n/format.js';
import { t } from '../../i18n/season-scoring.js';
import { Problems } from './Problems.js';
import { problemsAt, type Setup } from './setup.js';
import { TieBreakFields } from './TieBreakFields.js';
import { TotalLine } from './tree/TotalLine.js';

import { useLinkedPlace } from './use-linked-place.js';

/** How sheets become points, points a rank, and who sees it. */
export function ScoringStep({ setup }: { setup: Setup }) {
  useLinkedPlace();
  const { draft, change, isReadOnly } = setup;
  const { scoring } = draft;
  const set = (next: Partial<ScoringSettings>) =>
    change((before) => ({ ...before, scoring: { ...before.scoring, ...next } }));
  const sum = seasonMax(draft);
  return (
    <div class="setup-form">
      <section class="setup-part" aria-labelledby="setup-total">
        <h3 id="setup-total">{t('totalTitle')}</h3>
        <div id="scoring.announcedTotal" class="setup-part">
          <TotalLine setup={setup} withLink={false} />
          <NumberField
            label={t('announcedTotal')}
            hint={t('announcedTotalHint')}
            value={scoring.announcedTotal}
            min={0.01}
            max={10_000}
            readOnly={isReadOnly}
            onChange={(announcedTotal) => set({ announcedTotal })}
          />
          {!isReadOnly && scoring.announcedTotal !== sum && sum > 0 && (
            <Button onClick={() => set({ announcedTotal: sum })}>
              {t('useSum', { sum: formatPoints(sum) })}
            </Button>
          )}
          <Problems
            problems={problemsAt(setup, 'scoring.announcedTotal').filter(
              ({ code }) => code === 'total-missing',
            )}
          />
        </div>
        <div id="scoring.bonusCap">
          <NumberField
            label={t('bonusCap')}
            hint={t('bonusCapHint', { bonus: formatPoints(bonusMax(treeOf(draft))) })}
            value={scoring.bonusCap}
            min={0.01}
            max={10_000}
            readOnly={isReadOnly}
            onChange={(bonusCap) => set({ bonusCap })}
          />
          <Problems problems={problemsAt(setup, 'scoring.bonusCap')} />
        </div>
      </section>
      <section class="setup-part" aria-labelledby="setup-peers">
        <h3 id="setup-peers">{t('peersTitle')}</h3>
        <NumberField
          label={t('peersPerUnit')}
          hint={t('peersPerUnitHint')}
          value={scoring.peersPerUnit}
          min={0}
          max={40}
          readOnly={isReadOnly}
          onChange={(peers) => {
            if (peers !== null) set({ peersPerUnit: Math.round(peers) });
          }}
        />
        <SelectField
          label={t('peerScores')}
          hint={t(`${scoring.peerScores}Hint`)}
          value={scoring.peerScores}
          options={(['mean', 'median', 'trimmedMean'] as const).map((value) => ({
            value,
            label: t(value),
          }))}
          readOnly={isReadOnly}
          onChange={(peerScores) => set({ peerScores })}
        />
      </section>
      <TieBreakFields setup={setup} />
      <section class="setup-part" aria-labelledby="setup-board">
        <h3 id="setup-board">{t('boardTitle')}</h3>
        <Check
          label={t('isBoardPublic')}
          hint={t('isBoardPublicHint')}
          checked={scoring.isBoardPublic}
          readOnly={isReadOnly}
          onChange={(isBoardPublic) => set({ isBoardPublic })}
        />
        <Check
          label={t('draftsCount')}
          hint={t('draftsCountHint')}
          checked={scoring.draftsCount.includes('self')}
          readOnly={isReadOnly}
          onChange={(counts) =>
            set({
              draftsCount: counts
                ? [...new Set([...scoring.draftsCount, 'self' as const])]
                : scoring.draftsCount.filter((each) => each !== 'self'),
            })
          }
        />
      </section>
    </div>
  );
}

type CheckProps = {
  label: string;
  hint: string;
  checked: boolean;
  readOnly: boolean;
  onChange: (checked: boolean) => void;
};

function Check({ label, hint, checked, readOnly, onChange }: CheckProps) {
  return (
    <div>
      <label class="inspector-check">
        <input
          type="checkbox"
          checked={checked}
          disabled={readOnly}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      <p class="field-hint">{hint}</p>
    </div>
  );
}
