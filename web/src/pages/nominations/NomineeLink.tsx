import type { ListedNomination } from '../../data/nominations.js';
import { t } from '../../i18n/nominations.js';

export function NomineeLink({ nomination }: { nomination: ListedNomination }) {
  const { name, position } = nomination.nominee;
  return (
    <>
      <a href={`/nominations/${nomination.id}`}>
        {name === '' ? t('unnamed') : <span lang="vi">{name}</span>}
      </a>
      {position !== '' && (
        <span class="nominee-position soft small" lang="vi">
          {position}
        </span>
      )}
    </>
  );
}
