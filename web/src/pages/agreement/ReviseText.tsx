import type { AgreementText } from '@domain/agreement.js';
import { refusalOf } from '@domain/permission.js';
import type { Season } from '@domain/season.js';
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { Button } from '../../components/Button.js';
import { session } from '../../data/session.js';
import { t } from '../../i18n/agreement.js';
import { isKept } from '../drafting/use-kept.js';
import { commonTextForm, ReviseForm } from './ReviseForm.js';

type Props = { season: Season; text: AgreementText | null; isClosed: boolean };

/** For the secretariat: the way to the common text's editor, as long as the agreement is not closed. */
export function ReviseText({ season, text, isClosed }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const isOpen = useSignal(isKept(commonTextForm(season.id)));
  const who = session.value;
  const may =
    who.state === 'signed-in' &&
    season.status !== 'closed' &&
    !isClosed &&
    refusalOf(who, 'reviseAgreementText', null) === null;
  if (!may) return null;
  const turn = (to: boolean) => () => {
    isOpen.value = to;
    // One takes the other's place, and the focus with it.
    requestAnimationFrame(() =>
      place.current?.querySelector<HTMLElement>('textarea, button')?.focus(),
    );
  };
  return (
    <div ref={place} class="screen-only">
      {isOpen.value ? (
        <ReviseForm season={season} text={text} onClose={turn(false)} />
      ) : (
        <Button icon="pen" onClick={turn(true)}>
          {text === null ? t('writeText') : t('reviseText')}
        </Button>
      )}
    </div>
  );
}
