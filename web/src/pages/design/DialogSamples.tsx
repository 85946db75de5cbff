import { useState } from 'preact/hooks';
import { Button } from '../../components/Button.js';
import { ConfirmDialog } from '../../components/ConfirmDialog.js';
import { Dialog } from '../../components/Dialog.js';
import { t as components } from '../../i18n/components.js';
import { t } from '../../i18n/design.js';
import { ActStatus } from '../drafting/ActStatus.js';
import { REFUSED } from './act-states.js';

type Which = 'ask' | 'danger' | 'busy' | 'refused' | 'notice' | 'list';

const QUESTIONS: Which[] = ['ask', 'danger', 'busy', 'refused'];

/** A question about an act in every state, and what is only shown. */
export function DialogSamples() {
  const [open, setOpen] = useState<Which | null>(null);
  const close = () => setOpen(null);
  return (
    <section>
      <h2>{t('dialogs')}</h2>
      <div class="row">
        {([...QUESTIONS, 'notice', 'list'] as const).map((which) => (
          <Button key={which} onClick={() => setOpen(which)}>
            {t(which)}
          </Button>
        ))}
      </div>
      {QUESTIONS.map((which) => (
        <ConfirmDialog
          key={which}
          open={open === which}
          title={t(which)}
          consequences={[t('consequenceOne'), t('consequenceTwo')]}
          confirmLabel={t('submit')}
          danger={which === 'danger'}
          busy={which === 'busy'}
          onConfirm={close}
          onCancel={close}
        >
          {which === 'refused' && <ActStatus state={REFUSED} onCheck={close} />}
        </ConfirmDialog>
      ))}
      <Dialog open={open === 'notice'} title={t('notice')} onClose={close}>
        <p>{t('emptyText')}</p>
        <div class="row row-end">
          <Button onClick={close}>{components('close')}</Button>
        </div>
      </Dialog>
      <Dialog open={open === 'list'} title={t('list')} shape="list" onClose={close}>
        <p>{t('emptyText')}</p>
        <div class="row row-end">
          <Button onClick={close}>{components('close')}</Button>
        </div>
      </Dialog>
    </section>
  );
}
