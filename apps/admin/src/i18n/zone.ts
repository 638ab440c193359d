/** Hours and days as the municipality's clocks show them, whatever the clock of the computer says. */

/** What a clock in that zone shows at a moment, as an input of day and hour takes it: `2026-11-30T08:00`. */
export function clockIn(timeZone: string, moment: Date): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/** The moment at which a clock in that zone shows this day and hour; null for what is no day and hour. */
export function momentIn(timeZone: string, clock: string): Date | null {
  const asUtc = new Date(`${clock}:00Z`);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(clock) || Number.isNaN(asUtc.getTime())) return null;
  // Twice, because the first guess may lie on the other side of a change of the clocks.
  const once = new Date(asUtc.getTime() - offsetAt(timeZone, asUtc));
  return new Date(asUtc.getTime() - offsetAt(timeZone, once));
}

function offsetAt(timeZone: string, moment: Date): number {
  return new Date(`${clockIn(timeZone, moment)}:00Z`).getTime() - Math.floor(moment.getTime() / 60_000) * 60_000;
}
