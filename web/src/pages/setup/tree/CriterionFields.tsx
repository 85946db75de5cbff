import {
  type Criterion,
  hundredths,
  hundredthsOf,
  maxHundredths,
  type TargetCriterion,
} from '@domain/criterion.js';
import { NumberField } from '../../../components/NumberField.js';
import { SelectField } from '../../../components/SelectField.js';
import { TextField } from '../../../components/TextField.js';
import { t } from '../../../i18n/criteria-tree.js';
import { formatPoints } from '../../../i18n/format.js';

type Props<Of> = { criterion: Of; readOnly: boolean; onChange: (next: Criterion) => void };

const MAX_POINTS = 10_000;

/** Points are whole hundredths; a number that is none is rounded, nothing is no number. */
function toHundredth(value: number): number {
  return hundredths(value) / 100;
}

type PointsProps = {
  label: string;
  hint?: string;
  value: number;
  readOnly: boolean;
  onChange: (value: number) => void;
};

export function PointsField({ onChange, hint, ...rest }: PointsProps) {
  return (
    <NumberField
      {...rest}
      {...(hint === undefined ? {} : { hint })}
      min={0.01}
      max={MAX_POINTS}
      onChange={(value) => {
        if (value !== null) onChange(toHundredth(value));
      }}
    />
  );
}

/** The fields that a kind of criterion has of its own. */
export function CriterionFields({ criterion, readOnly, onChange }: Props<Criterion>) {
  const points = (label: string, value: number, set: (value: number) => Criterion) => (
    <PointsField
      label={label}
      value={value}
      readOnly={readOnly}
      onChange={(next) => onChange(set(next))}
    />
  );
  switch (criterion.kind) {
    case 'graded':
      return (
        <>
          {points(t('max'), criterion.max, (max) => ({ ...criterion, max }))}
          {points(t('step'), criterion.step, (step) => ({ ...criterion, step }))}
          {points(t('weight'), criterion.weight, (weight) => ({ ...criterion, weight }))}
          <p class="field-hint inspector-wide">
            {t('gradedExample', {
              max: formatPoints(criterion.max),
              points: formatPoints(maxHundredths(criterion) / 100),
            })}
          </p>
        </>
      );
    case 'passFail':
      return (
        <>
          <EffectField criterion={criterion} readOnly={readOnly} onChange={onChange} />
          {points(t('points'), criterion.points, (value) => ({ ...criterion, points: value }))}
        </>
      );
    case 'counted':
      return (
        <>
          <EffectField criterion={criterion} readOnly={readOnly} onChange={onChange} />
          {points(t('pointsEach'), criterion.pointsEach, (pointsEach) => ({
            ...criterion,
            pointsEach,
          }))}
          <NumberField
            label={t('maxTimes')}
            value={criterion.max}
            min={1}
            max={1000}
            readOnly={readOnly}
            onChange={(max) => {
              if (max !== null) onChange({ ...criterion, max: Math.round(max) });
            }}
          />
        </>
      );
    case 'target':
      return <TargetFields criterion={criterion} readOnly={readOnly} onChange={onChange} />;
  }
}

type WithEffect = Extract<Criterion, { effect: unknown }>;

function EffectField({ criterion, readOnly, onChange }: Props<WithEffect>) {
  return (
    <SelectField
      label={t('effect')}
      value={criterion.effect}
      options={[
        { value: 'merit', label: t('merit') },
        { value: 'penalty', label: t('penalty') },
      ]}
      readOnly={readOnly}
      onChange={(effect) => onChange({ ...criterion, effect })}
    />
  );
}

function TargetFields({ criterion, readOnly, onChange }: Props<TargetCriterion>) {
  const worth = (value: number) =>
    formatPoints(hundredthsOf(criterion, value, { target: 100, best: 1.5 }) / 100);
  const unit = criterion.unit.trim() === '' ? t('someUnit') : criterion.unit;
  return (
    <>
      <PointsField
        label={t('points')}
        value={criterion.points}
        readOnly={readOnly}
        onChange={(points) => onChange({ ...criterion, points })}
      />
      <NumberField
        label={t('baseShare')}
        hint={t('baseShareHint')}
        value={criterion.baseShare}
        min={1}
        max={100}
        suffix="%"
        readOnly={readOnly}
        onChange={(share) => {
          if (share !== null) onChange({ ...criterion, baseShare: Math.round(share) });
        }}
      />
      <TextField
        label={t('unitOfMeasure')}
        hint={t('unitOfMeasureHint')}
        value={criterion.unit}
        maxLength={40}
        readOnly={readOnly}
        onInput={(text) => onChange({ ...criterion, unit: text })}
      />
      <div class="inspector-wide inspector-example small">
        <p>{t('targetExample', { unit })}</p>
        <ul>
          <li>{t('targetBelow', { points: worth(50) })}</li>
          <li>{t('targetAt', { points: worth(100) })}</li>
          <li>{t('targetAbove', { points: worth(125) })}</li>
          <li>{t('targetBest', { points: worth(150) })}</li>
        </ul>
      </div>
    </>
  );
}
