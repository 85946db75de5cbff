import type { ComponentChildren } from 'preact';

type Props = { class: string; onSend: () => unknown; children: ComponentChildren };

/** Checked and sent by the page itself: the browser's own way of either would speak another language, or leave. */
export function Form({ class: name, onSend, children }: Props) {
  return (
    <form
      class={name}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      {children}
    </form>
  );
}
