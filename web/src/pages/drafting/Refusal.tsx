import { Later } from '../../components/Later.js';
import type { Failure } from '../../data/live.js';
import { isCommon, t } from '../../i18n/errors.js';

const loadRare = async () => (await import('./RareRefusal.js')).RareRefusal;

/** Why an act was refused. Most never are: the words of the many reasons come with the first refusal. */
export function Refusal({ code }: { code: Failure }) {
  return isCommon(code) ? t(code) : <Later load={loadRare} given={{ code }} />;
}
