/** How many messages a second all senders may begin together, and how many at once after a pause. */
export type Pace = { perSecond: number; burst: number };

/** What may be begun at a moment; it fills up while nobody begins anything. */
export type Allowance = { left: number; at: Date };

/**
 * A fifth of a second's worth at once: in no second more than 1.2 times the pace begins, so that 25 a second stay within
 * the thirty that Telegram takes.
 */
export function paceOf(perSecond: number): Pace {
  return { perSecond, burst: Math.max(1, Math.floor(perSecond / 5)) };
}

/** Takes as many as there are, and says how long until there is another one. */
export function spend(
  { left, at }: Allowance,
  wanted: number,
  now: Date,
  { perSecond, burst }: Pace,
): { allowance: Allowance; granted: number; waitMs: number } {
  // Clocks of several processes differ a little: time never runs backwards here.
  const elapsedMs = Math.max(0, now.getTime() - at.getTime());
  const full = Math.min(burst, left + (elapsedMs * perSecond) / 1_000);
  const granted = Math.min(wanted, Math.floor(full));
  const after = full - granted;
  const allowance = { left: after, at: new Date(Math.max(now.getTime(), at.getTime())) };
  return { allowance, granted, waitMs: granted === wanted ? 0 : Math.ceil(((1 - after) * 1_000) / perSecond) };
}
