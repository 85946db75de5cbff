import type { NomineeKind, Quota } from '@domain/quota.js';
import { useState } from 'preact/hooks';
import { Dialog } from '../../components/Dialog.js';
import { Form } from '../../components/Form.js';
import { SelectField } from '../../components/SelectField.js';
import { TextField } from '../../components/TextField.js';
import { t as nominations } from '../../i18n/awards.js';
import { t } from '../../i18n/season-quotas.js';
import { t as setup } from '../../i18n/setup.js';
import { FormEnd } from '../drafting/FormEnd.js';
import { slugFor } from './tree/slug.js';

type Props = {
  known: readonly Quota[];
  onBegin: (quota: Quota) => void;
  onClose: () => void;
};

/** What the award is and for whom; how many places there are is asked next, where all of them are asked. */
export function NewAwardDialog({ known, onBegin, onClose }: Props) {
  const [title, setTitle] = useState('');
  const [titleEn, setTitleEn] = useState('');
  const [nominee, setNominee] = useState<NomineeKind>('collective');
  const [isAsked, setAsked] = useState(false);

  function begin(): void {
    setAsked(true);
    if (title.trim() === '') return;
    const award = slugFor(title, new Set(known.map((quota) => quota.award)), 'khen-thuong');
    const titles = { title: title.trim(), titleEn: titleEn.trim() || title.trim() };
    onBegin({ award, ...titles, nominee, capacity: 1, basis: '', citation: null });
  }

  return (
    <Dialog open title={t('newAward')} onClose={onClose}>
      <Form class="setup-form" onSend={begin}>
        <TextField
          label={t('awardTitle')}
          value={title}
          maxLength={200}
          required
          error={isAsked && title.trim() === '' ? setup('needed') : undefined}
          onInput={setTitle}
        />
        <TextField
          label={t('titleEn')}
          lang="en"
          hint={t('titleEnHint')}
          value={titleEn}
          maxLength={200}
          onInput={setTitleEn}
        />
        <SelectField
          label={t('nominee')}
          value={nominee}
          options={[
            { value: 'collective', label: nominations('collective') },
            { value: 'person', label: nominations('person') },
          ]}
          onChange={setNominee}
        />
        <FormEnd label={setup('next')} onClose={onClose} />
      </Form>
    </Dialog>
  );
}
