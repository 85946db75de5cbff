import { EmptyState } from '../../components/EmptyState.js';
import { t } from '../../i18n/board.js';

/** The bloc keeps this season's board to itself: "nobody has a score yet" would be untrue. */
export function NotPublic() {
  return (
    <EmptyState title={t('notPublicTitle')}>
      <p>{t('notPublicText')}</p>
    </EmptyState>
  );
}
