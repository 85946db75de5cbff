import { useState } from 'preact/hooks';
import { Dialog } from '../../../components/Dialog.js';
import { Form } from '../../../components/Form.js';
import { SelectField } from '../../../components/SelectField.js';
import { TextField } from '../../../components/TextField.js';
import { t } from '../../../i18n/criteria-tree.js';
import { FormEnd } from '../../drafting/FormEnd.js';
import { KINDS } from './row-words.js';
import type { Kind, Titles } from './tree-edit.js';

export type Adding = 'group' | 'subgroup' | 'criterion';

type Props = {
  adding: Adding;
  /** Where it goes, in words. */
  where: string;
  onAdd: (titles: Titles, kind: Kind) => void;
  onClose: () => void;
};

/** A new row begins with its title, from which it gets an id that never changes again. */
export function AddDialog({ adding, where, onAdd, onClose }: Props) {
  const [title, setTitle] = useState('');
  const [titleEn, setTitleEn] = useState('');
  const [kind, setKind] = useState<Kind>('graded');
  const [isAsked, setAsked] = useState(false);
  const isEmpty = title.trim() === '';
  return (
    <Dialog open title={t(`add-${adding}`)} onClose={onClose}>
      <Form
        class="setup-form"
        onSend={() => {
          setAsked(true);
          if (!isEmpty) onAdd({ title, titleEn }, kind);
        }}
      >
        <p class="soft">{where}</p>
        <TextField
          label={t('title')}
          value={title}
          maxLength={adding === 'criterion' ? 500 : 300}
          required
          error={isAsked && isEmpty ? t('needed') : undefined}
          onInput={setTitle}
        />
        <TextField
          label={t('titleEn')}
          lang="en"
          hint={t('titleEnHint')}
          value={titleEn}
          maxLength={adding === 'criterion' ? 500 : 300}
          onInput={setTitleEn}
        />
        {adding === 'criterion' && (
          <SelectField
            label={t('kind')}
            hint={t(`${kind}Hint`)}
            value={kind}
            options={KINDS.map((value) => ({ value, label: t(value) }))}
            onChange={setKind}
          />
        )}
        <FormEnd label={t('add')} onClose={onClose} />
      </Form>
    </Dialog>
  );
}
