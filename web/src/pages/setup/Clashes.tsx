import { Activity } from '@domain/window.js';
import { Button } from '../../components/Button.js';
import { type SeasonDraft, treeOf } from '../../data/setup/season-draft.js';
import type { Editing } from '../../data/setup/season-editor.js';
import { WHOLE_TREE } from '../../data/setup/tree-merge.js';
import { t } from '../../i18n/amendment.js';
import { t as drafting } from '../../i18n/drafting.js';
import { t as inScoring } from '../../i18n/season-scoring.js';
import { t as setup } from '../../i18n/setup.js';
import {
  edgeWords,
  rowWords,
  SETTINGS,
  settingWords,
  TEXTS,
  tieWords,
  windowWords,
} from './change-words.js';
import { treeWords } from './tree/row-words.js';
import { treeRows } from './tree/tree-rows.js';

type Props = { editing: Editing; onChoose: (part: string, side: 'mine' | 'theirs') => void };

/** Parts that two people changed at once: both are shown, and one is chosen; neither is lost before. */
export function Clashes({ editing, onChoose }: Props) {
  const { base, mine, clashes } = editing;
  return (
    <section class="clashes" role="alert" aria-labelledby="clashes">
      <h2 id="clashes">{t('clashTitle', { count: clashes.length })}</h2>
      <p>{t('clashText')}</p>
      {clashes.map(({ part }) => (
        <div key={part} class="draft-trouble clash">
          <p class="conflict-title">{partName(part, mine)}</p>
          <div class="conflict-sides">
            <figure class="conflict-side">
              <figcaption>{t('theirs')}</figcaption>
              <blockquote>{partWords(part, base) || drafting('nothing')}</blockquote>
              <Button onClick={() => onChoose(part, 'theirs')}>{drafting('takeTheirs')}</Button>
            </figure>
            <figure class="conflict-side">
              <figcaption>{drafting('mine')}</figcaption>
              <blockquote>{partWords(part, mine) || drafting('nothing')}</blockquote>
              <Button kind="primary" onClick={() => onChoose(part, 'mine')}>
                {drafting('keepMine')}
              </Button>
            </figure>
          </div>
        </div>
      ))}
    </section>
  );
}

function textOf(part: string) {
  return TEXTS.find((each) => each === part);
}

function settingOf(part: string) {
  return SETTINGS.find((each) => part === `scoring.${each}`);
}

function edgeOf(part: string) {
  const edges = Activity.options.flatMap((activity) =>
    (['opensAt', 'closesAt'] as const).map((edge) => ({ activity, edge })),
  );
  return edges.find(({ activity, edge }) => part === `windows.${activity}.${edge}`);
}

function partName(part: string, draft: SeasonDraft): string {
  const [text, setting, edge] = [textOf(part), settingOf(part), edgeOf(part)];
  if (text !== undefined) return setup(text);
  if (setting !== undefined) return inScoring(setting);
  if (edge !== undefined) return windowWords(edge.activity, edge.edge);
  if (part === 'tieBreak') return inScoring('tieTitle');
  if (part === WHOLE_TREE) return t('criteria');
  return partWords(part, draft);
}

function partWords(part: string, draft: SeasonDraft): string {
  const [text, setting, edge] = [textOf(part), settingOf(part), edgeOf(part)];
  if (text !== undefined) return draft[text];
  if (setting !== undefined) return settingWords(draft.scoring, setting);
  if (edge !== undefined) return edgeWords(draft, edge.activity, edge.edge);
  if (part === 'tieBreak') return tieWords(draft);
  const tree = treeOf(draft);
  if (part === WHOLE_TREE) return treeWords(tree);
  const row = treeRows(tree).find(({ key }) => part === `tree.${key}`);
  return row === undefined ? '' : rowWords(tree, row);
}
