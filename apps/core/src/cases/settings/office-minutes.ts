import { nextOpening, openingStatus, type Schedule } from '@ventanilla/directory';

/** More openings than lie between two moments that anybody waits from and to. */
const MOST_OPENINGS = 500;

/** How many minutes somebody was there between two moments. */
export function officeMinutes(schedules: readonly Schedule[], timeZone: string, from: Date, to: Date): number {
  let sum = 0;
  let at = from;
  for (let turn = 0; turn < MOST_OPENINGS && at < to; turn += 1) {
    const status = openingStatus(schedules, at, timeZone);
    if (status.state === 'open') {
      const end = status.until && status.until < to ? status.until : to;
      sum += end.getTime() - at.getTime();
      at = end;
    } else {
      at = nextOpening(schedules, at, timeZone) ?? to;
    }
  }
  return Math.round(sum / 60_000);
}
