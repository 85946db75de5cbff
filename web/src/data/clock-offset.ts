/** One answer of the server's, by which this machine's clock is measured; milliseconds. */
export type Measurement = {
  sent: number;
  received: number;
  /** The answer's Date header: whole seconds. */
  date: string | null;
  /** The answer's Age header: seconds that a cache on the way kept it. */
  age: string | null;
};

/** Less than this the header's whole seconds and the way there and back explain by themselves. */
const TOLERANCE_MS = 2_000;

/** Milliseconds that the server is ahead of this machine; 0 when they agree, null when nothing was learnt. */
export function clockOffset({ sent, received, date, age }: Measurement): number | null {
  const said = date === null ? Number.NaN : Date.parse(date);
  const kept = age === null ? 0 : Number(age) * 1000;
  if (Number.isNaN(said) || Number.isNaN(kept)) return null;
  // The header's second has on average half of itself behind it.
  const offset = said + kept + 500 - (sent + received) / 2;
  const doubt = TOLERANCE_MS + (received - sent) / 2;
  return Math.abs(offset) < doubt ? 0 : Math.round(offset);
}
