import type { CriteriaTree } from '@domain/criteria-tree.js';
import { useEffect, useState } from 'preact/hooks';
import { announce, showToast } from '../../../components/announce.js';
import { Button } from '../../../components/Button.js';
import { EmptyState } from '../../../components/EmptyState.js';
import { Later } from '../../../components/Later.js';
import { treeOf, withTree } from '../../../data/setup/season-draft.js';
import { t } from '../../../i18n/criteria-tree.js';
import type { Setup } from '../setup.js';
import type { Adding } from './AddDialog.js';
import { FileTools } from './FileTools.js';
import { InspectorPane } from './InspectorPane.js';
import { TotalLine } from './TotalLine.js';
import './tree.css';
import { nameOf } from './name-of.js';
import { TreeView } from './TreeView.js';
import {
  insertCriterion,
  insertGroup,
  type Kind,
  placeForCriterion,
  placeForGroup,
  remove,
  type Titles,
} from './tree-edit.js';
import type { TreeWish } from './tree-keys.js';
import {
  type Destination,
  type Direction,
  destination,
  dropDestination,
  moveTo,
} from './tree-move.js';
import { anchorOf, type NodeKey, type TreeRow, treeRows } from './tree-rows.js';
import { useUndo } from './use-undo.js';

const loadAdd = async () => (await import('./AddDialog.js')).AddDialog;

/** Criteria and groups as a tree: arranged by keys, buttons or drag, each row edited beside it. */
export function CriteriaStep({ setup }: { setup: Setup }) {
  const { draft, problems, isReadOnly } = setup;
  const tree = treeOf(draft);
  const rows = treeRows(tree);
  const [linked] = useState(() => linkedRow(rows));
  const [chosen, setChosen] = useState<NodeKey | null>(linked);
  const [isEditing, setEditing] = useState(false);
  const [adding, setAdding] = useState<Adding | null>(null);
  const undo = useUndo();
  const row = rows.find(({ key }) => key === chosen) ?? rows[0] ?? null;

  useEffect(() => {
    if (linked !== null) focusRow(linked);
  }, [linked]);

  function apply(next: CriteriaTree): CriteriaTree {
    const applied = withTree(draft, next);
    setup.change((before) => ({ ...before, groups: applied.groups, criteria: applied.criteria }));
    return applied;
  }

  /** Something that can be taken back as a whole. */
  function step(next: CriteriaTree, what: string): void {
    undo.push({ what, before: tree, after: apply(next) });
    announce(what);
  }

  function place(key: NodeKey, to: Destination | null): void {
    if (to === null) {
      announce(t('noFurther'));
      return;
    }
    const next = moveTo(tree, key, to);
    const moved = treeRows(next).find((each) => each.key === key);
    if (moved === undefined) return;
    step(next, placeWords(next, moved));
    setChosen(key);
    focusRow(key);
  }

  function move(direction: Direction): void {
    if (row !== null) place(row.key, destination(tree, row.key, direction));
  }

  function takeOut(): void {
    if (row === null) return;
    const next = remove(tree, row.key);
    const left = treeRows(next);
    const at = rows.indexOf(row);
    const neighbour = left[Math.min(at, left.length - 1)];
    const count = rows.length - left.length;
    const what =
      count === 1
        ? t('removed', { title: nameOf(row) })
        : t('removedWithin', { title: nameOf(row), count: count - 1 });
    step(next, what);
    showToast(`${what} ${t('undoHint')}`);
    setEditing(false);
    setChosen(neighbour?.key ?? null);
    if (neighbour !== undefined) focusRow(neighbour.key);
  }

  function takeBack(): void {
    const last = undo.pop(tree);
    if (last === null) {
      announce(t('nothingToUndo'));
      return;
    }
    apply(last.before);
    showToast(t('undone', { what: last.what }));
  }

  function onWish(wish: TreeWish): void {
    if (wish.wish === 'edit') {
      setEditing(true);
      return;
    }
    if (isReadOnly) return;
    if (wish.wish === 'move') move(wish.direction);
    else if (wish.wish === 'remove') takeOut();
    else if (wish.wish === 'undo') takeBack();
  }

  function add(titles: Titles, kind: Kind): void {
    if (adding === null) return;
    const made =
      adding === 'criterion' && row !== null
        ? insertCriterion(tree, placeForCriterion(tree, row), titles, kind)
        : insertGroup(tree, placeForGroup(tree, row, adding === 'subgroup'), titles);
    step(made.tree, t('added', { title: titles.title.trim() }));
    setAdding(null);
    setChosen(made.key);
    focusRow(made.key);
  }

  return (
    <div class="criteria-step">
      <TotalLine setup={setup} withLink />
      <div class="tree-tools row">
        {!isReadOnly && (
          <>
            <Button onClick={() => setAdding('group')}>{t('add-group')}</Button>
            {row?.kind === 'group' && (
              <Button onClick={() => setAdding('subgroup')}>{t('add-subgroup')}</Button>
            )}
            {row !== null && (
              <Button onClick={() => setAdding('criterion')}>{t('add-criterion')}</Button>
            )}
            <Button disabled={undo.count === 0} onClick={takeBack}>
              {t('undo')}
            </Button>
          </>
        )}
        <FileTools setup={setup} onImport={(next, what) => step(next, what)} />
      </div>
      {row === null ? (
        <EmptyState title={t('noRows')}>{t('noRowsText')}</EmptyState>
      ) : (
        <>
          <p id="tree-keys" class="small soft keyboard-hint">
            {isReadOnly ? t('treeKeysReading') : t('treeKeys')}
          </p>
          <div class="tree-layout">
            <TreeView
              tree={tree}
              rows={rows}
              problems={problems}
              selected={row.key}
              isReadOnly={isReadOnly}
              onSelect={setChosen}
              onWish={onWish}
              onDrop={(key, over, side) => place(key, dropDestination(tree, key, over, side))}
            />
            <InspectorPane
              key={row.key}
              tree={tree}
              row={row}
              problems={problems}
              isReadOnly={isReadOnly}
              isAsked={isEditing}
              onAnswered={() => setEditing(false)}
              onChange={apply}
              onMove={move}
              onRemove={takeOut}
            />
          </div>
        </>
      )}
      {adding !== null && (
        <Later
          load={loadAdd}
          given={{
            adding,
            where: whereWords(tree, row, adding),
            onAdd: add,
            onClose: () => setAdding(null),
          }}
        />
      )}
    </div>
  );
}

/** A link to a problem names its row after the #. */
function linkedRow(rows: readonly TreeRow[]): NodeKey | null {
  const anchor = decodeURIComponent(location.hash.slice(1));
  return rows.find(({ key }) => anchorOf(key) === anchor)?.key ?? null;
}

/** Once the row has been drawn where it is now. */
function focusRow(key: NodeKey): void {
  setTimeout(() => {
    const element = document.getElementById(anchorOf(key));
    element?.focus();
    element?.scrollIntoView({ block: 'nearest' });
  });
}

function groupName(tree: CriteriaTree, id: string | null): string {
  const found = treeRows(tree).find(({ key }) => key === `g:${id}`);
  return found === undefined ? t('firstLevel') : nameOf(found);
}

function placeWords(tree: CriteriaTree, row: TreeRow): string {
  const { position, setSize, parent } = row;
  return t('placed', { title: nameOf(row), group: groupName(tree, parent), position, setSize });
}

/** Where a new row will stand, before it is made. */
function whereWords(tree: CriteriaTree, row: TreeRow | null, adding: Adding): string {
  const to =
    adding === 'criterion' && row !== null
      ? placeForCriterion(tree, row)
      : placeForGroup(tree, row, adding === 'subgroup');
  return t('goesTo', { group: groupName(tree, to.parent) });
}
