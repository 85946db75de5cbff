import { signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { Form } from '../../components/Form.js';
import { TextField } from '../../components/TextField.js';
import { KeptForm } from '../../data/kept-form.js';
import { t } from '../../i18n/design.js';
import '../drafting/drafting.css';
import { ActButton } from '../drafting/ActButton.js';
import { Conflict } from '../drafting/Conflict.js';
import { FormEnd } from '../drafting/FormEnd.js';
import { asTyped } from '../drafting/InWords.js';
import { KeptNote } from '../drafting/KeptNote.js';
import { SetAsideNote } from '../drafting/SetAsideNote.js';
import { ACT_STATES } from './act-states.js';
import { conflictSample } from './conflict-sample.js';

const nothing = () => undefined;

/** Acts and drafts: what a form says before, while and after the server has been asked. */
export function FormSamples() {
  const { form, text } = useMemo(recalledForm, []);
  const conflict = useMemo(conflictSample, []);
  return (
    <section>
      <h2>{t('forms')}</h2>
      <div class="design-grid">
        {ACT_STATES.map((state) => (
          <div key={state.phase} class="stack">
            <ActButton
              label={t('submit')}
              act={{ state, isBusy: state.phase === 'sending' || state.phase === 'checking' }}
              onAsk={nothing}
              onCheck={nothing}
            />
          </div>
        ))}
        <Form class="stack" onSend={nothing}>
          <KeptNote form={form} />
          <TextField
            label={t('evidence')}
            value={text.value}
            onInput={(typed) => {
              text.value = typed;
            }}
          />
          <FormEnd label={t('save')} onClose={nothing} />
        </Form>
      </div>
      {conflict.phase.value === 'conflict' ? (
        <Conflict
          handle={conflict}
          describe={asTyped}
          describeShown={asTyped}
          answer={(act) => act}
        />
      ) : (
        <p lang="vi">{conflict.field.value.shown}</p>
      )}
      <SetAsideNote text={t('evidence')} reason={null} onUse={nothing} />
      <SetAsideNote text={t('evidence')} reason="window-closed" onUse={null} />
    </section>
  );
}

/** A form that was left with something typed into it, and is opened anew. */
function recalledForm() {
  const key = 'khoi-thi-dua.design';
  const typed = signal('');
  const before = new KeptForm(key, { typed });
  typed.value = t('toast');
  before.keep();
  const text = signal('');
  const form = new KeptForm(key, { typed: text });
  form.forget();
  return { form, text };
}
