import type { ErrorDetail } from '@domain/error.js';
import { type Signal, useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { Form } from '../../components/Form.js';
import { SelectField } from '../../components/SelectField.js';
import { TextArea } from '../../components/TextArea.js';
import { TextField } from '../../components/TextField.js';
import type { ActState } from '../../data/act-run.js';
import type { KeptForm } from '../../data/kept-form.js';
import { connection } from '../../data/public/connection.js';
import { t as drafting } from '../../i18n/acts.js';
import { t } from '../../i18n/movements.js';
import { ActStatus } from '../drafting/ActStatus.js';
import { FormEnd } from '../drafting/FormEnd.js';
import { KeptNote } from '../drafting/KeptNote.js';
import { LaunchDocument } from './LaunchDocument.js';
import { type MovementContent, problemsOf } from './movement-content.js';

type Props = {
  content: Signal<MovementContent>;
  kept: KeptForm;
  state: ActState<unknown>;
  onSave: (content: MovementContent) => void;
  onClose: () => void;
  /** What is asked before the content. */
  children?: ComponentChildren;
};

/** Launching binds: it is sent whole and on demand, not saved while typing. */
export function MovementForm({ content, kept, state, onSave, onClose, children }: Props) {
  const hasTried = useSignal(false);
  const isBusy = state.phase === 'sending' || state.phase === 'checking';
  const isOffline = connection.value === 'offline';
  const now = content.value;
  const problems = problemsOf(now);
  const set = (change: Partial<MovementContent>) => {
    content.value = { ...content.peek(), ...change };
  };

  function save() {
    hasTried.value = true;
    if (Object.keys(problems).length === 0 && !isOffline) onSave(now);
  }

  return (
    <Form class="movement-form" onSend={save}>
      <KeptNote form={kept} />
      {children}
      <TextArea
        label={t('nameVi')}
        value={now.title}
        maxLength={500}
        rows={2}
        required
        error={hasTried.value ? problems.title : undefined}
        onInput={(title) => set({ title })}
      />
      <TextField
        label={t('nameEn')}
        lang="en"
        hint={t('nameEnHint')}
        value={now.titleEn}
        maxLength={500}
        onInput={(titleEn) => set({ titleEn })}
      />
      <SelectField
        label={t('kind')}
        value={now.kind}
        options={[
          { value: 'thematic', label: t('thematic') },
          { value: 'regular', label: t('regular') },
        ]}
        onChange={(kind) => set({ kind })}
      />
      <div class="movement-days">
        <TextField
          label={t('from')}
          type="date"
          value={now.from}
          onInput={(from) => set({ from })}
        />
        <TextField
          label={t('to')}
          type="date"
          value={now.to}
          error={problems.to}
          onInput={(to) => set({ to })}
        />
      </div>
      <TextArea
        label={t('goal')}
        value={now.goal}
        maxLength={2000}
        onInput={(goal) => set({ goal })}
      />
      <TextArea
        label={t('criteria')}
        value={now.criteria}
        maxLength={2000}
        onInput={(criteria) => set({ criteria })}
      />
      <LaunchDocument
        document={now.document}
        problem={hasTried.value ? problems.document : undefined}
        onChange={(document) => set({ document })}
      />
      <TextField
        label={t('source')}
        value={now.source}
        maxLength={500}
        onInput={(source) => set({ source })}
      />
      {isOffline && <p class="small soft">{drafting('needsNetwork')}</p>}
      <ActStatus state={state} onCheck={save} explain={explain} />
      <FormEnd label={t('save')} onClose={onClose} isBusy={isBusy} disabled={isOffline} />
    </Form>
  );
}

/** A refusal that names a revision: somebody else was first. */
function explain({ revision }: ErrorDetail): string | null {
  return typeof revision === 'number' ? t('moved') : null;
}
