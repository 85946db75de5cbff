import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import './dialog.css';

type Props = {
  open: boolean;
  title: string;
  onClose: () => void;
  children: ComponentChildren;
  /** `list`: pinned to the top, for things that are typed into. */
  shape?: 'notice' | 'list';
};

/** The browser's own dialog: it keeps focus inside, closes on Escape and gives focus back. */
export function Dialog({ open, title, onClose, children, shape = 'notice' }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!open || element === null) return undefined;
    element.showModal();
    // Also when it is taken away while open: closing gives the focus back, as long as it is in the page.
    return () => element.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      class={`dialog dialog-${shape}`}
      aria-labelledby={id}
      onCancel={(event) => {
        // A choice of files that is left without one says so in the same word.
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
    >
      {open && (
        <div class="dialog-body">
          <h2 id={id} class={shape === 'list' ? 'unseen' : undefined}>
            {title}
          </h2>
          {children}
        </div>
      )}
    </dialog>
  );
}
