/** Whether the day by which somebody had to check again has passed. Days are written `2026-02-24`. */
export function isDue(reviewBy: string | null, today: string): boolean {
  return reviewBy !== null && reviewBy < today;
}

/** Today in a time zone, or in that of whoever reads where none is given, as `2026-02-24`. */
export function todayIn(timeZone: string | undefined, now: Date = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(now);
}
