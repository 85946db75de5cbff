import type { ComponentProps } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../../components/Button.js';
import { Dialog } from '../../../components/Dialog.js';
import { t as components } from '../../../i18n/components.js';
import { t } from '../../../i18n/criteria-tree.js';
import { Inspector } from './Inspector.js';
import { nameOf } from './name-of.js';
import { useIsNarrow } from './use-is-narrow.js';

type Props = ComponentProps<typeof Inspector> & {
  /** Somebody wants to edit the chosen row. */
  isAsked: boolean;
  onAnswered: () => void;
};

/** Beside the tree; where there is no room beside it, over it. */
export function InspectorPane({ isAsked, onAnswered, ...props }: Props) {
  const isNarrow = useIsNarrow();
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isAsked || isNarrow) return;
    pane.current?.querySelector('input')?.focus();
    onAnswered();
  }, [isAsked, isNarrow, onAnswered]);
  if (isNarrow) {
    return (
      <Dialog open={isAsked} title={nameOf(props.row)} onClose={onAnswered}>
        <Inspector {...props} />
        <div class="row row-end">
          <Button kind="primary" onClick={onAnswered}>
            {components('close')}
          </Button>
        </div>
      </Dialog>
    );
  }
  return (
    <section ref={pane} class="card inspector" aria-label={t('inspector')}>
      <Inspector {...props} />
    </section>
  );
}
