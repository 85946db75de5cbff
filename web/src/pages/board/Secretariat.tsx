import { Later } from '../../components/Later.js';
import { session } from '../../data/session.js';

const loadControl = async () => (await import('../board-control/BoardControl.js')).BoardControl;

/** The board's control, for those who hold it; its code and the acts' are loaded for them alone. */
export function Secretariat() {
  const who = session.value;
  const holds =
    who.state === 'signed-in' &&
    (who.isCouncil ||
      who.seat?.roles.some((role) => role === 'head' || role === 'deputy') === true);
  return holds ? <Later load={loadControl} given={{}} /> : null;
}
