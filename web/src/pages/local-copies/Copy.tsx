import { useSignal } from '@preact/signals';
import { Button } from '../../components/Button.js';
import { ConfirmDialog } from '../../components/ConfirmDialog.js';
import { LinkButton } from '../../components/LinkButton.js';
import type { Kept, Unsent } from '../../data/draft-entry.js';
import { draftsHere } from '../../data/drafts-here.js';
import { formatMoment } from '../../i18n/format.js';
import { t } from '../../i18n/local-copies.js';
import { pageOf, placeWords, reasonWords, textOf } from './copy-words.js';

type Props = {
  copy: Unsent | Kept;
  /** Only a copy that will not be sent can be deleted. */
  id?: string;
};

export function Copy({ copy, id }: Props) {
  const isAsked = useSignal(false);
  return (
    <li class="copy card">
      <div>
        <h3>{placeWords(copy)}</h3>
        <p class="soft small">{formatMoment(new Date(copy.at))}</p>
      </div>
      <blockquote class="copy-text" lang="vi">
        {textOf(copy)}
      </blockquote>
      <p class="small">{reasonWords(copy)}</p>
      <div class="row">
        <LinkButton href={pageOf(copy)}>{t('open')}</LinkButton>
        {id !== undefined && (
          <Button
            kind="quiet"
            label={`${t('remove')}: ${placeWords(copy)}`}
            onClick={() => {
              isAsked.value = true;
            }}
          >
            {t('remove')}
          </Button>
        )}
      </div>
      {id !== undefined && (
        <ConfirmDialog
          open={isAsked.value}
          title={t('removeTitle')}
          consequences={[t('removeConsequence')]}
          confirmLabel={t('remove')}
          danger
          onConfirm={() => draftsHere().store.discard(id)}
          onCancel={() => {
            isAsked.value = false;
          }}
        />
      )}
    </li>
  );
}
