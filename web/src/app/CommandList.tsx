import { useId, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Dialog } from '../components/Dialog.js';
import { t } from '../i18n/commands.js';
import { matches } from '../i18n/text.js';
import './command-list.css';
import { type Command, commands } from './commands.js';
import { closeOverlay, takeTypedAhead } from './overlay.js';

/** Ctrl-K: a text field that drives a list (the ARIA combobox pattern), for hands that stay on the keys. */
export function CommandList() {
  const { route } = useLocation();
  const [query, setQuery] = useState(takeTypedAhead);
  const [chosen, setChosen] = useState(0);
  const id = useId();
  const found = commands().filter((each) => matches(`${each.label} ${each.kind}`, query));
  const optionId = (index: number) => `${id}-${index}`;

  function open(command: Command | undefined): void {
    if (command === undefined) return;
    closeOverlay();
    if (command.href === undefined) command.run();
    else route(command.href);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Enter') open(found[chosen]);
    else if (step !== undefined && found.length > 0) {
      const next = (chosen + step + found.length) % found.length;
      setChosen(next);
      document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' });
    } else return;
    event.preventDefault();
  }

  return (
    <Dialog open title={t('title')} onClose={closeOverlay} shape="list">
      <input
        class="control"
        role="combobox"
        aria-label={t('title')}
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={found.length > 0 ? optionId(chosen) : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        placeholder={t('field')}
        value={query}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div
        id={`${id}-list`}
        class="commands"
        role="listbox"
        aria-label={t('title')}
        hidden={found.length === 0}
      >
        {found.map((command, index) => (
          // The field keeps the focus and the keys; a click is the mouse's way to the same option.
          <div
            key={`${command.kind}${command.label}`}
            id={optionId(index)}
            class="command"
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            onClick={() => open(command)}
            onKeyDown={onKeyDown}
          >
            <span>{command.label}</span>
            <span class="command-kind">{command.kind}</span>
          </div>
        ))}
      </div>
      {found.length === 0 && <p role="status">{t('none', { query })}</p>}
      <p class="small soft">{t('hint')}</p>
    </Dialog>
  );
}
