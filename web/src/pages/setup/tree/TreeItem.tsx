import { Component } from 'preact';
import { Icon } from '../../../components/Icon.js';
import { t } from '../../../i18n/criteria-tree.js';
import type { DropSide } from './tree-move.js';
import { anchorOf, isGroupKey, type NodeKey } from './tree-rows.js';

type Props = {
  rowKey: NodeKey;
  title: string;
  kind: string;
  points: string;
  /** What is not right with it, in words; empty = nothing. */
  problem: string;
  isError: boolean;
  level: number;
  position: number;
  setSize: number;
  isSelected: boolean;
  /** Groups only: whether what stands in it is shown. */
  isExpanded: boolean | null;
  isDragged: boolean;
  drop: DropSide | null;
  isReadOnly: boolean;
};

/** The parts are compared one by one, so that typing in one row draws one row, however many there are. */
export class TreeItem extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    const before = Object.values(this.props);
    return Object.values(next).some((each, index) => each !== before[index]);
  }

  override render() {
    return <Row {...this.props} />;
  }
}

/** Nothing in a row can be focused but itself: keys, clicks and drags are the tree's. */
function Row(props: Props) {
  const { rowKey, title, kind, points, problem, level, isSelected, isExpanded, drop } = props;
  const isGroup = isGroupKey(rowKey);
  const classes = ['tree-item', isGroup ? 'tree-group' : 'tree-criterion'];
  if (props.isDragged) classes.push('tree-dragged');
  if (drop !== null) classes.push(`tree-drop-${drop}`);
  return (
    <div
      id={anchorOf(rowKey)}
      class={classes.join(' ')}
      role="treeitem"
      tabIndex={isSelected ? 0 : -1}
      aria-level={level}
      aria-posinset={props.position}
      aria-setsize={props.setSize}
      aria-selected={isSelected}
      aria-expanded={isExpanded ?? undefined}
      data-key={rowKey}
      data-level={Math.min(level, 6)}
    >
      {!props.isReadOnly && (
        <span class="tree-grip" data-grip aria-hidden="true">
          <span class="tree-grip-dots" />
        </span>
      )}
      {isExpanded === null ? (
        <span class="tree-leaf" aria-hidden="true" />
      ) : (
        <span class="tree-toggle" data-toggle aria-hidden="true">
          {isExpanded ? '▾' : '▸'}
        </span>
      )}
      <span class="tree-title">{title}</span>
      <span class="tree-kind">{kind}</span>
      <span class="tree-points number">
        <span class="unseen">{t('maxPoints')} </span>
        {points}
      </span>
      {problem !== '' && (
        <span class={props.isError ? 'tree-problem tree-problem-error' : 'tree-problem'}>
          <Icon name={props.isError ? 'alert' : 'info'} /> {problem}
        </span>
      )}
    </div>
  );
}
