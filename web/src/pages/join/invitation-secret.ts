import { InvitationSecret } from '@domain/invitation.js';
import { type ReadonlySignal, signal } from '@preact/signals';

const KEY = 'khoi-thi-dua.invitation';

const secret = signal<string | null>(null);

/** What the link in the letter brought to this tab; null = the page was opened without one. */
export const invitationSecret: ReadonlySignal<string | null> = secret;

/**
 * Takes it out of the address, where it would lie in the history and go with a copied address, and keeps it
 * for this tab: over the reload after signing in as somebody else, and over signing out.
 */
export function takeInvitationSecret(): void {
  const brought = InvitationSecret.safeParse(location.hash.slice(1));
  if (brought.success) {
    keep(brought.data);
    history.replaceState(history.state, '', `${location.pathname}${location.search}`);
  }
  secret.value = brought.success ? brought.data : kept();
}

/** The seat is taken: it opens nothing any more. */
export function forgetInvitationSecret(): void {
  secret.value = null;
  keep(null);
}

function kept(): string | null {
  try {
    const found = InvitationSecret.safeParse(sessionStorage.getItem(KEY));
    return found.success ? found.data : null;
  } catch {
    return null;
  }
}

function keep(value: string | null): void {
  try {
    if (value === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, value);
  } catch {
    // Storage switched off: it holds for this page; the letter has it again.
  }
}
