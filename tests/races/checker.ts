/** What a caller saw. Moments in microseconds since the epoch, by this machine's clock like the emulator's. */
export type Call = {
  kind: 'submit' | 'withdraw';
  nomination: string;
  requestId: string;
  calledAt: number;
  answeredAt: number;
  /** `unknown`: the caller gave up before there was an answer. */
  outcome: 'accepted' | 'full' | 'refused' | 'unknown';
  place: number | null;
};

/** A commit as the database dated it, from the log entry created in it. */
export type Commit =
  | { at: number; kind: 'claim' | 'release' | 'refusal'; nomination: string }
  | { at: number; kind: 'capacity'; capacity: number };

export type Round = {
  /** Places at the beginning; `commits` tells when that changed. */
  capacity: number;
  calls: Call[];
  commits: Commit[];
  /** Slot number → the nomination named in it, at the end. */
  slots: Map<number, string>;
  /** Nominations that are submitted at the end → the slot they name. */
  submitted: Map<string, number>;
  /** Slots taken at each snapshot that a listener received. */
  listened: number[];
};

/** Each way in which the round broke "never overshot, never undershot" (design.md §6.1), in words. */
export function violations(round: Round): string[] {
  return [
    ...slotsMatchNominations(round),
    ...neverOvershot(round),
    ...successesLast(round),
    ...refusalsWereTrue(round),
    ...oneAnswerPerRequest(round),
  ];
}

function slotsMatchNominations({ slots, submitted, ...round }: Round): string[] {
  const found: string[] = [];
  const capacity = occupancy(round).at(-1)?.capacity ?? round.capacity;
  for (const [slot, nomination] of slots) {
    if (slot < 1 || slot > capacity) found.push(`slot ${slot} lies outside 1..${capacity}`);
    if (submitted.get(nomination) !== slot) found.push(`slot ${slot} is not held by ${nomination}`);
  }
  for (const [nomination, slot] of submitted) {
    if (slots.get(slot) !== nomination) found.push(`${nomination} does not hold slot ${slot}`);
  }
  return found;
}

function neverOvershot(round: Round): string[] {
  const steps = occupancy(round);
  const most = Math.max(...steps.map(({ capacity }) => capacity));
  const seen = Math.max(0, ...round.listened);
  return [
    ...steps
      .filter(({ taken, capacity }) => taken > capacity)
      .map(({ taken, capacity }) => `${taken} of ${capacity} places were taken at once`),
    ...(seen > most ? [`a listener saw ${seen} of ${most} places taken`] : []),
  ];
}

/** How many places were taken, of how many, from each commit on; the first step is the beginning. */
function occupancy({ commits, capacity }: Pick<Round, 'commits' | 'capacity'>) {
  let step = { at: 0, taken: 0, capacity };
  const steps = [step];
  for (const commit of [...commits].sort((a, b) => a.at - b.at)) {
    step = { ...step, at: commit.at };
    if (commit.kind === 'claim') step.taken += 1;
    if (commit.kind === 'release') step.taken -= 1;
    if (commit.kind === 'capacity') step.capacity = commit.capacity;
    steps.push(step);
  }
  return steps;
}

/** An acknowledged success is in the final state unless a later withdrawal may have undone it. */
function successesLast({ calls, submitted }: Round): string[] {
  const withdrawals = calls.filter(({ kind }) => kind === 'withdraw');
  return calls
    .filter(({ kind, outcome }) => kind === 'submit' && outcome === 'accepted')
    .filter(({ nomination }) => !submitted.has(nomination))
    .filter(
      ({ nomination, calledAt }) =>
        !withdrawals.some((call) => call.nomination === nomination && call.answeredAt > calledAt),
    )
    .map(({ nomination }) => `${nomination} was acknowledged and then lost`);
}

/** "Quota full" is true only if every place was taken at some moment between the call and its answer. */
function refusalsWereTrue(round: Round): string[] {
  const steps = occupancy(round);
  const wasFull = (from: number, to: number) =>
    steps.some(({ at, taken, capacity }, index) => {
      const until = steps[index + 1]?.at ?? Number.POSITIVE_INFINITY;
      return taken >= capacity && at <= to && until >= from;
    });
  return round.calls
    .filter(({ outcome }) => outcome === 'full')
    .filter(({ requestId, answeredAt }) => {
      // A repeated request is told what its first delivery was told, also when nobody waited for that.
      const deliveries = round.calls.filter((call) => call.requestId === requestId);
      return !wasFull(Math.min(...deliveries.map(({ calledAt }) => calledAt)), answeredAt);
    })
    .map(({ nomination }) => `${nomination} was told "full" while a place was free`);
}

function oneAnswerPerRequest({ calls, commits }: Round): string[] {
  const found: string[] = [];
  const answers = new Map<string, Call>();
  for (const call of calls) {
    if (call.outcome === 'unknown') continue;
    const first = answers.get(call.requestId);
    if (first === undefined) answers.set(call.requestId, call);
    else if (first.outcome !== call.outcome || first.place !== call.place) {
      found.push(`request ${call.requestId} had two answers`);
    }
  }
  for (const [nomination, balance] of balances(commits)) {
    if (balance !== 0 && balance !== 1) found.push(`${nomination} holds ${balance} places`);
  }
  return found;
}

function balances(commits: Commit[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const commit of commits) {
    if (commit.kind === 'capacity') continue;
    const change = { claim: 1, release: -1, refusal: 0 }[commit.kind];
    sums.set(commit.nomination, (sums.get(commit.nomination) ?? 0) + change);
  }
  return sums;
}
