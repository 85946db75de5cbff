import { dayOf } from '@domain/hanoi-day.js';
import { Slug } from '@domain/id.js';
import { Email } from '@domain/invitation.js';
import { useSignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { showToast } from '../../components/announce.js';
import { Form } from '../../components/Form.js';
import { SelectField } from '../../components/SelectField.js';
import { serverNow } from '../../data/clock.js';
import { t } from '../../i18n/blocs.js';
import { ActStatus } from '../drafting/ActStatus.js';
import { FormEnd } from '../drafting/FormEnd.js';
import { KeptNote } from '../drafting/KeptNote.js';
import { useAct } from '../drafting/use-act.js';
import { useKept } from '../drafting/use-kept.js';
import { Line } from './Line.js';
import { isMemberReady, MemberFields, memberDraft, memberValues } from './MemberFields.js';

/** A bloc begins with the unit that leads it first and the invitation of its head. */
export function OpenBlocForm({ onClose }: { onClose: () => void }) {
  const [draft] = useState(() => memberDraft(null));
  const id = useSignal('');
  const name = useSignal('');
  const nameEn = useSignal('');
  const kind = useSignal<'ministries' | 'provinces'>('ministries');
  const year = useSignal(dayOf(serverNow()).slice(0, 4));
  const email = useSignal('');
  const post = useSignal('');
  const isTried = useSignal(false);
  const kept = useKept('bloc', { ...draft, id, name, nameEn, kind, year, email, post });
  const act = useAct('openBloc', () => {
    kept.forget();
    showToast(t('opened', { name: name.peek() }));
    onClose();
  });
  const checks = {
    id: Slug.safeParse(id.value).success,
    name: name.value.trim() !== '',
    year: /^20\d\d$/.test(year.value),
    email: Email.safeParse(email.value).success,
    post: post.value.trim() !== '',
  };
  const wrong = (field: keyof typeof checks, words: string) =>
    isTried.value && !checks[field] ? words : undefined;

  async function send(): Promise<void> {
    isTried.value = true;
    if (!isMemberReady(draft) || Object.values(checks).includes(false)) return;
    await act.send({
      bloc: id.value,
      season: year.value,
      name: name.value,
      nameEn: nameEn.value,
      kind: kind.value,
      ...memberValues(draft),
      email: email.value,
      post: post.value,
      postEn: '',
    });
  }

  return (
    <Form class="seat-form" onSend={send}>
      <KeptNote form={kept} />
      <Line label={t('name')} name="name" of={name} required error={wrong('name', t('missing'))} />
      <Line label={t('nameEn')} lang="en" name="nameEn" hint={t('enHint')} of={nameEn} />
      <Line
        label={t('id', { what: t('blocWord') })}
        name="bloc"
        hint={t('idHint')}
        of={id}
        required
        maxLength={40}
        error={wrong('id', t('badId'))}
      />
      <SelectField
        label={t('kind')}
        name="kind"
        value={kind.value}
        options={[
          { value: 'ministries', label: t('ministries') },
          { value: 'provinces', label: t('provinces') },
        ]}
        onChange={(value) => {
          kind.value = value;
        }}
      />
      <Line
        label={t('firstYear')}
        name="year"
        of={year}
        required
        maxLength={4}
        error={wrong('year', t('badYear'))}
      />
      <h3>{t('firstUnit')}</h3>
      <MemberFields draft={draft} isTried={isTried.value} />
      <h3>{t('firstHead')}</h3>
      <Line
        label={t('email')}
        name="email"
        type="email"
        of={email}
        required
        maxLength={254}
        error={wrong('email', t('badEmail'))}
      />
      <Line label={t('post')} name="post" of={post} required error={wrong('post', t('missing'))} />
      <ActStatus state={act.state} onCheck={send} />
      <FormEnd label={t('open')} isBusy={act.isBusy} onClose={onClose} />
    </Form>
  );
}
