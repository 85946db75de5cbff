import { Slug } from '@domain/id.js';
import type { Member } from '@domain/member.js';
import { type Signal, signal } from '@preact/signals';
import { t } from '../../i18n/blocs.js';
import { Line } from './Line.js';

const NAMES = ['member', 'unit', 'unitEn', 'shortName', 'note'] as const;

export type MemberDraft = Record<(typeof NAMES)[number], Signal<string>>;

export function memberDraft(member: Member | null): MemberDraft {
  return {
    member: signal(member?.id ?? ''),
    unit: signal(member?.unit ?? ''),
    unitEn: signal(member?.unitEn ?? ''),
    shortName: signal(member?.shortName ?? ''),
    note: signal(member?.note ?? ''),
  };
}

export function isMemberReady({ member, unit, shortName }: MemberDraft): boolean {
  return (
    Slug.safeParse(member.value).success &&
    unit.value.trim() !== '' &&
    shortName.value.trim() !== ''
  );
}

/** As an act takes them. */
export function memberValues(draft: MemberDraft): Record<(typeof NAMES)[number], string> {
  const { member, unit, unitEn, shortName, note } = draft;
  return {
    member: member.value,
    unit: unit.value,
    unitEn: unitEn.value,
    shortName: shortName.value,
    note: note.value,
  };
}

type Props = { draft: MemberDraft; isTried: boolean; isIdFixed?: boolean };

export function MemberFields({ draft, isTried, isIdFixed = false }: Props) {
  const missing = (text: Signal<string>) =>
    isTried && text.value.trim() === '' ? t('missing') : undefined;
  const isId = Slug.safeParse(draft.member.value).success;
  return (
    <>
      <Line
        label={t('unitName')}
        name="unit"
        of={draft.unit}
        required
        error={missing(draft.unit)}
      />
      <Line label={t('unitNameEn')} lang="en" name="unitEn" hint={t('enHint')} of={draft.unitEn} />
      <Line
        label={t('shortName')}
        name="shortName"
        of={draft.shortName}
        required
        maxLength={20}
        error={missing(draft.shortName)}
      />
      {!isIdFixed && (
        <Line
          label={t('id', { what: t('memberWord') })}
          name="member"
          hint={t('idHint')}
          of={draft.member}
          required
          maxLength={40}
          error={isTried && !isId ? t('badId') : undefined}
        />
      )}
      <Line label={t('note')} name="note" hint={t('noteHint')} of={draft.note} maxLength={500} />
    </>
  );
}
