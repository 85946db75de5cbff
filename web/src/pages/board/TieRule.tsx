import type { Season } from '@domain/season.js';
import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { Button } from '../../components/Button.js';
import { Dialog } from '../../components/Dialog.js';
import { t } from '../../i18n/board.js';
import { t as inComponents } from '../../i18n/components.js';
import { wordsReady } from '../../i18n/language.js';

/** One click from the board to the rule that ordered it: people take a tie-break they cannot see for a bug. */
export function TieRule({ season }: { season: Season }) {
  const isOpen = useSignal(false);
  /** Its words come when somebody asks for them: the board is loaded by many who never do. */
  const Steps = useSignal<ComponentType<{ season: Season }> | null>(null);
  const close = () => {
    isOpen.value = false;
  };

  async function open() {
    try {
      const { TieRuleSteps } = await import('./TieRuleSteps.js');
      await wordsReady();
      Steps.value = TieRuleSteps;
      isOpen.value = true;
    } catch {
      // Without a network it does not open; the next press tries again.
    }
  }

  return (
    <>
      <Button kind="quiet" icon="info" onClick={open}>
        {t('tieRule')}
      </Button>
      <Dialog open={isOpen.value} title={t('tieRule')} onClose={close}>
        {Steps.value !== null && <Steps.value season={season} />}
        <div class="row row-end">
          <Button onClick={close}>{inComponents('close')}</Button>
        </div>
      </Dialog>
    </>
  );
}
