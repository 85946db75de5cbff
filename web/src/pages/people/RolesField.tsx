import { Role } from '@domain/seat.js';
import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { Icon } from '../../components/Icon.js';
import { t } from '../../i18n/people.js';

type Props = {
  roles: Signal<readonly Role[]>;
  /** Roles that the reader may give and take; the others are shown as they are. */
  open: readonly Role[];
  error?: string | undefined;
};

export function RolesField({ roles, open, error }: Props) {
  const id = useId();
  return (
    <fieldset class="seat-roles" aria-describedby={`${id}-hint${error ? ` ${id}-error` : ''}`}>
      <legend class="field-label">{t('roles')}</legend>
      <p id={`${id}-hint`} class="field-hint">
        {t('rolesHint')}
      </p>
      {Role.options.map((role) => (
        <label key={role} class="seat-role">
          <input
            type="checkbox"
            name={`role-${role}`}
            checked={roles.value.includes(role)}
            disabled={!open.includes(role)}
            onChange={(event) => {
              const others = roles.value.filter((each) => each !== role);
              roles.value = event.currentTarget.checked ? [...others, role] : others;
            }}
          />
          <span>
            {t(role)}
            <small class="soft">{t(`${role}Does`)}</small>
          </span>
        </label>
      ))}
      {error !== undefined && (
        <p id={`${id}-error`} class="field-error">
          <Icon name="alert" /> {error}
        </p>
      )}
    </fieldset>
  );
}
