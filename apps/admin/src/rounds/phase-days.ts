import type { Assessment, Phase } from '@ventanilla/contracts';
import { daysLate, findDueDay } from '@ventanilla/mgi';
import { clockIn } from '../i18n/zone.js';

/** By how many days a round is late with a phase, on the clocks of its municipality. */
export function lateWith(phase: Phase, { calendar }: Pick<Assessment, 'calendar'>, timeZone: string): number {
  return daysLate(findDueDay(calendar, phase), todayIn(timeZone));
}

export function todayIn(timeZone: string): string {
  return clockIn(timeZone, new Date()).slice(0, 10);
}
