import { type SeasonDraft, treeOf } from '../../../data/setup/season-draft.js';
import { nameOf } from './name-of.js';
import { anchorOf, treeRows } from './tree-rows.js';

/** ", “Chuyển đổi số”" for the path of a row; '' for any other. */
export function rowNameAt(draft: SeasonDraft, path: string): string {
  const row = treeRows(treeOf(draft)).find(({ key }) => anchorOf(key) === path);
  return row === undefined ? '' : `, “${nameOf(row)}”`;
}
