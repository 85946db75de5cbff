/**
 * When to say that one is here, as a pure decision. What it costs in writes, per editor and minute:
 * alone 0 (1 on opening the page); with others and idle 3 (a heartbeat each 20 s); with others and
 * moving from field to field at most 30 (one each 2 s), heartbeats included. Leaving is one deletion.
 */
export const HEARTBEAT_MS = 20_000;
export const THROTTLE_MS = 2_000;

/** After a missed heartbeat somebody may be gone; after two they are. */
export const FADING_MS = 27_000;
export const FRESH_MS = 45_000;

/** A person's last sign of life; times in milliseconds. */
export type Sign = {
  uid: string;
  post: string;
  postEn: string;
  field: string | null;
  /** Server time; null of a write of one's own that the server has not taken yet. */
  at: number | null;
};

/** A colleague as shown. */
export type Present = Pick<Sign, 'uid' | 'post' | 'postEn' | 'field'> & { isFading: boolean };

export type PresenceState = {
  uid: string;
  /** The server answers: what would be queued now would be told when it is no longer true. */
  isLive: boolean;
  /** The window is in sight; behind another one nobody is at work in it. */
  isShown: boolean;
  /** The server refused: there is nobody to be seen by. */
  isOver: boolean;
  /** The field with the focus in this window, and the one that had it at the last write. */
  field: string | null;
  told: string | null;
  /** By this machine's clock; null before the first write of this visit. */
  wroteAt: number | null;
  own: Sign | null;
  others: readonly Sign[];
  /** Server's clock minus this machine's. */
  offset: number;
};

export type PresenceEvent =
  | { type: 'listed'; signs: readonly Sign[]; isLive: boolean; now: number }
  | { type: 'focused'; field: string | null }
  | { type: 'shown'; isShown: boolean }
  | { type: 'wrote'; now: number }
  | { type: 'refused' };

export function newPresence(uid: string, isShown: boolean): PresenceState {
  return {
    ...{ uid, isShown, isLive: false, isOver: false, field: null, told: null, wroteAt: null },
    ...{ own: null, others: [], offset: 0 },
  };
}

export function reducePresence(state: PresenceState, event: PresenceEvent): PresenceState {
  switch (event.type) {
    case 'listed':
      return listed(state, event);
    case 'focused':
      return { ...state, field: event.field };
    case 'shown':
      return { ...state, isShown: event.isShown };
    case 'wrote':
      return { ...state, wroteAt: event.now, told: state.field };
    case 'refused':
      return { ...state, isOver: true };
  }
}

type Listed = Extract<PresenceEvent, { type: 'listed' }>;

function listed(state: PresenceState, { signs, isLive, now }: Listed): PresenceState {
  const own = signs.find(({ uid }) => uid === state.uid) ?? null;
  const others = signs.filter(({ uid }) => uid !== state.uid);
  return { ...state, isLive, own, others, offset: offsetAfter(state, signs, isLive, now) };
}

/** What the server has just taken was given just now by its clock; and no sign is from the future. */
function offsetAfter(
  state: PresenceState,
  signs: readonly Sign[],
  isLive: boolean,
  now: number,
): number {
  const own = signs.find(({ uid }) => uid === state.uid)?.at ?? null;
  const isAnswer = isLive && state.wroteAt !== null && own !== null && own !== state.own?.at;
  const measured = isAnswer ? own - now : state.offset;
  return Math.max(measured, ...signs.flatMap(({ at }) => (at === null ? [] : [at - now])));
}

function ageOf({ at }: Sign, { offset }: PresenceState, now: number): number {
  return at === null ? 0 : now + offset - at;
}

/** Who is here besides oneself. */
export function presentAt(state: PresenceState, now: number): Present[] {
  return state.others
    .filter((sign) => ageOf(sign, state, now) < FRESH_MS)
    .map(({ at, ...sign }) => ({
      ...sign,
      isFading: ageOf({ at, ...sign }, state, now) >= FADING_MS,
    }))
    .sort((a, b) => a.uid.localeCompare(b.uid));
}

/** In how many milliseconds the next write is due: 0 now, null as long as nothing happens. */
export function writeDue(state: PresenceState, now: number): number | null {
  if (!(state.isLive && state.isShown) || state.isOver) return null;
  const allowed = state.wroteAt === null ? now : state.wroteAt + THROTTLE_MS;
  // Not said in this visit, or taken back by another window of the same person that was closed.
  if (state.wroteAt === null || state.own === null) return Math.max(0, allowed - now);
  if (presentAt(state, now).length === 0) return null;
  if (state.field !== state.told) return Math.max(0, allowed - now);
  const lastSaid = state.own.at === null ? state.wroteAt : state.own.at - state.offset;
  return Math.max(0, allowed - now, lastSaid + HEARTBEAT_MS - now);
}

/** A heartbeat of an idle window leaves the field that another window of the same person has told. */
export function fieldToTell({ field, told, own }: PresenceState): string | null {
  return field === told && own !== null ? own.field : field;
}

/** In how many milliseconds somebody fades or is gone; null when nobody is here. */
export function changeDue(state: PresenceState, now: number): number | null {
  const steps = state.others.flatMap((sign) => {
    const age = ageOf(sign, state, now);
    return [FADING_MS - age, FRESH_MS - age].filter((left) => left > 0);
  });
  return steps.length === 0 ? null : Math.min(...steps);
}
