import { Button } from '../../components/Button.js';
import { t as components } from '../../i18n/components.js';
import { t as drafting } from '../../i18n/drafting.js';

type Props = { label: string; isBusy: boolean; onClose: () => void };

/** The way back, and the way on. */
export function FormEnd({ label, isBusy, onClose }: Props) {
  return (
    <div class="row row-end">
      <Button onClick={onClose}>{components('cancel')}</Button>
      <Button kind="primary" type="submit" busy={isBusy}>
        {isBusy ? drafting('sending') : label}
      </Button>
    </div>
  );
}
