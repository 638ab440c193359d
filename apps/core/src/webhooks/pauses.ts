const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;

/** What is waited before each further try: the growing pauses that Standard Webhooks recommends, over three days. */
const PAUSES_MS = [
  5 * SECOND_MS,
  5 * MINUTE_MS,
  30 * MINUTE_MS,
  2 * HOUR_MS,
  5 * HOUR_MS,
  10 * HOUR_MS,
  14 * HOUR_MS,
  20 * HOUR_MS,
  24 * HOUR_MS,
];

/** Up to a tenth more, so that many that failed together do not come back together. */
const SPREAD = 0.1;
const LONGEST_ASKED_MS = 24 * HOUR_MS;

/** How long nothing else is sent to somebody who did not answer well. */
const REST_MS = 2 * MINUTE_MS;

/** When to try again after so many tries; null when it was the last. A server that asks for more time is given it. */
export function nextTry(tries: number, now: Date, askedSeconds: number | null, random = Math.random): Date | null {
  const pause = PAUSES_MS[tries - 1];
  if (pause === undefined) return null;
  return new Date(now.getTime() + Math.max(pause * (1 + random() * SPREAD), askedFor(askedSeconds)));
}

export function restAfter({ retryAfter }: { retryAfter: number | null }, now: Date): Date {
  return new Date(now.getTime() + Math.max(REST_MS, askedFor(retryAfter)));
}

function askedFor(seconds: number | null): number {
  return Math.min((seconds ?? 0) * SECOND_MS, LONGEST_ASKED_MS);
}
