import type { CriteriaTree } from '@domain/criteria-tree.js';
import { useMemo, useState } from 'preact/hooks';
import { Button } from '../../../components/Button.js';
import { Later } from '../../../components/Later.js';
import { actRun } from '../../../data/act-run.js';
import { BLOC } from '../../../data/current-bloc.js';
import { treeOf } from '../../../data/setup/season-draft.js';
import { t } from '../../../i18n/criteria-tree.js';
import { ActStatus } from '../../drafting/ActStatus.js';
import type { Setup } from '../setup.js';
import { saveFile } from './save-file.js';

/** Most come for the tree, not for a file. */
const loadImport = async () => (await import('./ImportDialog.js')).ImportDialog;

type Props = { setup: Setup; onImport: (tree: CriteriaTree, what: string) => void };
type Format = 'xlsx' | 'csv';

/** Criteria from a spreadsheet and to one. */
export function FileTools({ setup, onImport }: Props) {
  const [isImporting, setImporting] = useState(false);
  const [asked, setAsked] = useState<Format>('xlsx');
  const act = useMemo(() => actRun('writeCriteriaFile'), []);
  const { phase } = act.state.value;
  const isBusy = phase === 'sending' || phase === 'checking';

  async function write(format: Format): Promise<void> {
    setAsked(format);
    await act.run({ bloc: BLOC, season: setup.season.id, format });
    const state = act.state.peek();
    if (state.phase === 'done') saveFile(state.answer.name, state.answer.content);
  }

  return (
    <>
      {!setup.isReadOnly && <Button onClick={() => setImporting(true)}>{t('import')}</Button>}
      <Button busy={isBusy && asked === 'xlsx'} onClick={() => write('xlsx')}>
        {t('exportXlsx')}
      </Button>
      <Button busy={isBusy && asked === 'csv'} onClick={() => write('csv')}>
        {t('exportCsv')}
      </Button>
      <ActStatus state={act.state.value} onCheck={() => write(asked)} />
      {isImporting && (
        <Later
          load={loadImport}
          given={{
            season: setup.season.id,
            replaced: treeOf(setup.draft),
            onImport: (tree: CriteriaTree, what: string) => {
              setImporting(false);
              onImport(tree, what);
            },
            onClose: () => setImporting(false),
          }}
        />
      )}
    </>
  );
}
