import { MAX_FILE_BASE64, type ReadCriteriaFileAnswer } from '@domain/acts/read-criteria-file.js';
import type { CriteriaTree } from '@domain/criteria-tree.js';
import { useId, useMemo, useState } from 'preact/hooks';
import { Banner } from '../../../components/Banner.js';
import { Button } from '../../../components/Button.js';
import { Dialog } from '../../../components/Dialog.js';
import { Field } from '../../../components/Field.js';
import { actRun } from '../../../data/act-run.js';
import { BLOC } from '../../../data/current-bloc.js';
import { t as components } from '../../../i18n/components.js';
import { t } from '../../../i18n/criteria-file.js';
import { ActStatus } from '../../drafting/ActStatus.js';
import { base64Of } from './base64-of.js';
import { FilePreview } from './FilePreview.js';
import { FileProblems } from './FileProblems.js';

type Props = {
  season: string;
  /** What the file takes the place of. */
  replaced: CriteriaTree;
  onImport: (tree: CriteriaTree, what: string) => void;
  onClose: () => void;
};

type Chosen = { name: string; content: string };

/** Shows what is in a file and what is wrong with it, cell by cell; takes over all of it or nothing. */
export function ImportDialog({ season, replaced, onImport, onClose }: Props) {
  const act = useMemo(() => actRun('readCriteriaFile'), []);
  const [file, setFile] = useState<Chosen | null>(null);
  const [isTooLarge, setTooLarge] = useState(false);
  const state = act.state.value;
  const isBusy = state.phase === 'sending' || state.phase === 'checking';
  const count = Object.keys(replaced.criteria).length;

  async function choose(chosen: File | undefined): Promise<void> {
    act.reset();
    setFile(null);
    if (chosen === undefined) return;
    const isLarge = chosen.size > (MAX_FILE_BASE64 * 3) / 4;
    setTooLarge(isLarge);
    if (isLarge) return;
    const next = { name: chosen.name, content: await base64Of(chosen) };
    setFile(next);
    await act.run({ bloc: BLOC, season, ...next });
  }

  function read(): void {
    if (file !== null) act.run({ bloc: BLOC, season, ...file });
  }

  return (
    <Dialog open title={t('title')} onClose={onClose}>
      <div class="setup-form">
        <p>{t('intro')}</p>
        <Field
          id={useId()}
          label={t('file')}
          hint={t('fileHint')}
          error={isTooLarge ? t('too-large') : undefined}
        >
          {(described) => (
            <input
              {...described}
              class="control"
              type="file"
              accept=".xlsx,.csv"
              onChange={(event) => choose(event.currentTarget.files?.[0])}
            />
          )}
        </Field>
        <div role="status">{isBusy && <p>{t('reading')}</p>}</div>
        <ActStatus state={state} onCheck={read} />
        {state.phase === 'done' && <Read answer={state.answer} />}
        {state.phase === 'done' && state.answer.tree !== null && count > 0 && (
          <Banner kind="warning">{t('replaces', { count })}</Banner>
        )}
        <div class="row row-end">
          <Button onClick={onClose}>{components('cancel')}</Button>
          {state.phase === 'done' && state.answer.tree !== null && (
            <TakeOver tree={state.answer.tree} onImport={onImport} />
          )}
        </div>
      </div>
    </Dialog>
  );
}

function TakeOver({ tree, onImport }: { tree: CriteriaTree; onImport: Props['onImport'] }) {
  const count = Object.keys(tree.criteria).length;
  return (
    <Button kind="primary" onClick={() => onImport(tree, t('imported', { count }))}>
      {t('takeOver', { count })}
    </Button>
  );
}

function Read({ answer }: { answer: ReadCriteriaFileAnswer }) {
  return (
    <>
      {answer.tree === null && (
        <Banner kind="error" title={t('refused')}>
          {t('refusedText')}
        </Banner>
      )}
      <FileProblems problems={answer.problems} more={answer.more} />
      {answer.tree !== null && <FilePreview tree={answer.tree} />}
    </>
  );
}
