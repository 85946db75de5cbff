import type { Season } from '@domain/season.js';
import { useSignal } from '@preact/signals';
import { useMemo, useState } from 'preact/hooks';
import { showToast } from '../../components/announce.js';
import { type Column, DataTable } from '../../components/DataTable.js';
import { Dialog } from '../../components/Dialog.js';
import { Form } from '../../components/Form.js';
import { TextArea } from '../../components/TextArea.js';
import { actRun } from '../../data/act-run.js';
import { BLOC } from '../../data/current-bloc.js';
import { type Editing, toSend } from '../../data/setup/season-editor.js';
import { t } from '../../i18n/amendment.js';
import { t as setup } from '../../i18n/setup.js';
import { ActStatus } from '../drafting/ActStatus.js';
import { FormEnd } from '../drafting/FormEnd.js';
import { KeptNote } from '../drafting/KeptNote.js';
import { useKept } from '../drafting/use-kept.js';
import { type Change, changesBetween } from './change-words.js';

type Props = { season: Season; editing: Editing; onDone: () => void; onClose: () => void };

/** What changes, from what to what, and why: the three things that everybody will read. */
export function AmendDialog({ season, editing, onDone, onClose }: Props) {
  const reason = useSignal('');
  const kept = useKept(`amend.${season.id}`, { reason });
  const [isAsked, setAsked] = useState(false);
  const act = useMemo(() => actRun('amendSeason'), []);
  const { phase } = act.state.value;
  const isBusy = phase === 'sending' || phase === 'checking';
  const sections = toSend(editing);
  const columns: Column<Change>[] = [
    { key: 'what', header: t('changeWhat'), rowHeader: true, cell: ({ what }) => what },
    { key: 'was', header: t('changeWas'), cell: ({ was }) => was ?? t('notThere') },
    { key: 'is', header: t('changeIs'), cell: ({ is }) => is ?? t('deleted') },
  ];

  async function send(): Promise<void> {
    setAsked(true);
    if (reason.value.trim() === '' || sections === null) return;
    const { revision } = editing;
    await act.run({
      bloc: BLOC,
      season: season.id,
      revision,
      reason: reason.value.trim(),
      sections,
    });
    if (act.state.peek().phase !== 'done') return;
    kept.forget();
    showToast(t('amended'));
    onDone();
  }

  return (
    <Dialog open title={t('amendTitle', { season: season.id })} onClose={onClose}>
      <Form class="setup-form" onSend={send}>
        <DataTable
          caption={t('changes')}
          columns={columns}
          rows={changesBetween(editing.base, editing.mine)}
          rowKey={({ what, was, is }) => `${what} ${was} ${is}`}
        />
        <KeptNote form={kept} />
        {sections === null && <p class="field-error">{t('amendInvalid')}</p>}
        <TextArea
          label={setup('reason')}
          hint={t('amendReasonHint')}
          value={reason.value}
          maxLength={1000}
          required
          error={isAsked && reason.value.trim() === '' ? setup('needed') : undefined}
          onInput={(text) => {
            reason.value = text;
          }}
        />
        <p class="small soft">{t('amendSeen')}</p>
        <ActStatus state={act.state.value} onCheck={send} />
        <FormEnd
          label={t('amendSend')}
          onClose={onClose}
          isBusy={isBusy}
          disabled={sections === null}
        />
      </Form>
    </Dialog>
  );
}
