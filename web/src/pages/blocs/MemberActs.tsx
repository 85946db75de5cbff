import type { Member } from '@domain/member.js';
import { useSignal } from '@preact/signals';
import { Button } from '../../components/Button.js';
import { Dialog } from '../../components/Dialog.js';
import { t } from '../../i18n/blocs.js';
import { inLanguage } from '../../i18n/text.js';
import { EndMemberForm } from './EndMemberForm.js';
import { MemberForm } from './MemberForm.js';

type Props = { season: string; member: Member; members: readonly Member[] };

export function MemberActs({ season, member, members }: Props) {
  const open = useSignal<'revise' | 'end' | null>(null);
  const close = () => {
    open.value = null;
  };
  const unit = inLanguage(member.unit, member.unitEn);
  return (
    <div class="row">
      <Button
        label={`${t('revise')}: ${unit}`}
        onClick={() => {
          open.value = 'revise';
        }}
      >
        {t('revise')}
      </Button>
      <Button
        label={t('endOf', { unit })}
        onClick={() => {
          open.value = 'end';
        }}
      >
        {t('end')}
      </Button>
      <Dialog open={open.value === 'revise'} title={t('reviseOf', { unit })} onClose={close}>
        <MemberForm season={season} member={member} onClose={close} />
      </Dialog>
      <Dialog open={open.value === 'end'} title={t('endOf', { unit })} onClose={close}>
        <EndMemberForm
          season={season}
          member={member}
          others={members.filter(({ id }) => id !== member.id)}
          onClose={close}
        />
      </Dialog>
    </div>
  );
}
