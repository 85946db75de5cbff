import type { ComponentChildren, ComponentType } from 'preact';
import { Later } from '../../components/Later.js';
import { session } from '../../data/session.js';

type Props<Given extends object> = {
  load: () => Promise<ComponentType<Given>>;
  given: Given;
  /** What everybody else sees. */
  otherwise?: ComponentChildren;
  /** As high as what comes, so that nothing below is pushed down. */
  meanwhile?: ComponentChildren;
};

/** What only people of the bloc may read; its code, and the editors' database, are loaded for them alone. */
export function WithSeat<Given extends object>(props: Props<Given>) {
  const { load, given, otherwise, meanwhile } = props;
  const who = session.value;
  if (who.state === 'unknown') return meanwhile;
  const isInside = who.state === 'signed-in' && (who.seat !== null || who.isCouncil);
  return isInside ? <Later load={load} given={given} meanwhile={meanwhile} /> : otherwise;
}
