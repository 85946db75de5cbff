import type { CriteriaTree } from '@domain/criteria-tree.js';
import { Button } from '../../../components/Button.js';
import { NumberField } from '../../../components/NumberField.js';
import { SelectField } from '../../../components/SelectField.js';
import { t } from '../../../i18n/criteria-tree.js';
import { Problems } from '../Problems.js';
import type { Setup } from '../setup.js';
import { CriterionFields } from './CriterionFields.js';
import { NeededField } from './NeededField.js';
import { KINDS } from './row-words.js';
import { updateCriterion, updateGroup, withKind } from './tree-edit.js';
import { type Direction, destination } from './tree-move.js';
import { anchorOf, type TreeRow } from './tree-rows.js';

type Props = {
  tree: CriteriaTree;
  row: TreeRow;
  problems: Setup['problems'];
  isReadOnly: boolean;
  onChange: (tree: CriteriaTree) => void;
  onMove: (direction: Direction) => void;
  onRemove: () => void;
};

const DIRECTIONS = ['up', 'down', 'in', 'out'] as const satisfies readonly Direction[];

/** What the chosen row is, to be changed. */
export function Inspector(props: Props) {
  const { tree, row, problems, isReadOnly, onMove, onRemove } = props;
  return (
    <div class="inspector-fields">
      <Problems problems={problems.filter(({ path }) => path === anchorOf(row.key))} />
      {row.kind === 'group' ? <GroupFields {...props} /> : <CriterionPart {...props} />}
      {!isReadOnly && (
        <fieldset class="inspector-wide inspector-moves">
          <legend class="field-label">{t('place')}</legend>
          <div class="row">
            {DIRECTIONS.map((direction) => (
              <Button
                key={direction}
                disabled={destination(tree, row.key, direction) === null}
                onClick={() => onMove(direction)}
              >
                {t(direction)}
              </Button>
            ))}
            <Button kind="danger" onClick={onRemove}>
              {row.kind === 'group' ? t('removeGroup') : t('removeCriterion')}
            </Button>
          </div>
        </fieldset>
      )}
    </div>
  );
}

function GroupFields({ tree, row, isReadOnly, onChange }: Props) {
  if (row.kind !== 'group') return null;
  const { group } = row;
  const set = (change: Parameters<typeof updateGroup>[2]) =>
    onChange(updateGroup(tree, group.id, change));
  return (
    <>
      <Titles
        row={row}
        maxLength={300}
        isReadOnly={isReadOnly}
        onTitle={(title) => set({ title })}
        onTitleEn={(titleEn) => set({ titleEn })}
      />
      <NumberField
        label={t('cap')}
        hint={t('capHint')}
        value={group.cap}
        min={0.01}
        max={10_000}
        readOnly={isReadOnly}
        onChange={(cap) => set({ cap: cap === null ? null : Math.round(cap * 100) / 100 })}
      />
      {group.parent === null && (
        <label class="inspector-check">
          <input
            type="checkbox"
            checked={group.isBonus}
            disabled={isReadOnly}
            onChange={(event) => set({ isBonus: event.currentTarget.checked })}
          />
          <span>{t('isBonus')}</span>
        </label>
      )}
    </>
  );
}

function CriterionPart({ tree, row, isReadOnly, onChange }: Props) {
  if (row.kind !== 'criterion') return null;
  const { id, ...criterion } = row.criterion;
  const set = (next: typeof criterion) => onChange(updateCriterion(tree, id, next));
  return (
    <>
      <Titles
        row={row}
        maxLength={500}
        isReadOnly={isReadOnly}
        onTitle={(title) => set({ ...criterion, title })}
        onTitleEn={(titleEn) => set({ ...criterion, titleEn })}
      />
      <SelectField
        label={t('kind')}
        hint={t(`${criterion.kind}Hint`)}
        value={criterion.kind}
        options={KINDS.map((kind) => ({ value: kind, label: t(kind) }))}
        readOnly={isReadOnly}
        onChange={(kind) => set(withKind(criterion, kind))}
      />
      <CriterionFields
        key={criterion.kind}
        criterion={criterion}
        readOnly={isReadOnly}
        onChange={set}
      />
    </>
  );
}

type TitleProps = {
  row: TreeRow;
  maxLength: number;
  isReadOnly: boolean;
  onTitle: (title: string) => void;
  onTitleEn: (title: string) => void;
};

function Titles({ row, maxLength, isReadOnly, onTitle, onTitleEn }: TitleProps) {
  const { title, titleEn } = row.kind === 'group' ? row.group : row.criterion;
  return (
    <>
      <NeededField
        label={t('title')}
        name="title"
        value={title}
        maxLength={maxLength}
        readOnly={isReadOnly}
        onChange={(next) => {
          onTitle(next);
        }}
      />
      <NeededField
        label={t('titleEn')}
        lang="en"
        value={titleEn}
        maxLength={maxLength}
        readOnly={isReadOnly}
        onChange={onTitleEn}
      />
    </>
  );
}
