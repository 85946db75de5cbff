import { useContext } from 'preact/hooks';
import { Icon } from '../../components/Icon.js';
import { t } from '../../i18n/drafting.js';
import { Colleagues, postOf } from './colleagues.js';

/** Who is at this field; lies in the room above it, so that the field does not move under the hand. */
export function AtThisField({ path }: { path: string }) {
  const here = useContext(Colleagues).value.filter(({ field }) => field === path);
  if (here.length === 0) return null;
  const isFading = here.every((each) => each.isFading);
  return (
    <span class={isFading ? 'at-field here-fading' : 'at-field'}>
      <Icon name="pen" />{' '}
      <span class="here-words">{t('atField', { post: here.map(postOf).join(', ') })}</span>
    </span>
  );
}
