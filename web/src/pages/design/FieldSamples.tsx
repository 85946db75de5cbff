import { useState } from 'preact/hooks';
import { NumberField } from '../../components/NumberField.js';
import { SaveState } from '../../components/SaveState.js';
import { SelectField } from '../../components/SelectField.js';
import { TextArea } from '../../components/TextArea.js';
import { TextField } from '../../components/TextField.js';
import { t } from '../../i18n/design.js';

const SAVED_AT = new Date('2026-11-22T03:32:00Z');

export function FieldSamples() {
  const [points, setPoints] = useState<number | null>(12.5);
  const [text, setText] = useState('');
  const [award, setAward] = useState<'flag' | 'merit' | ''>('');
  return (
    <section>
      <h2>{t('fields')}</h2>
      <div class="design-grid">
        <NumberField
          label={t('points')}
          hint={t('pointsHint')}
          value={points}
          onChange={setPoints}
          max={40}
          suffix="/ 40"
        />
        <NumberField
          label={t('points')}
          value={41}
          onChange={setPoints}
          max={40}
          error={t('pointsError')}
        />
        <TextField label={t('evidence')} value={text} onInput={setText} required />
        <TextField label={t('locked')} value="123/BC-BNV" onInput={setText} readOnly />
        <TextArea label={t('evidence')} value={text} onInput={setText} />
        <SelectField
          label={t('award')}
          value={award}
          onChange={setAward}
          placeholder={t('choose')}
          options={[
            { value: 'flag', label: t('flag') },
            { value: 'merit', label: t('merit') },
          ]}
        />
      </div>
      <div class="row">
        <SaveState saving={{ kind: 'saving' }} />
        <SaveState saving={{ kind: 'saved', at: SAVED_AT }} />
        <SaveState saving={{ kind: 'queued' }} />
        <SaveState saving={{ kind: 'failed', retry: () => setText('') }} />
      </div>
    </section>
  );
}
