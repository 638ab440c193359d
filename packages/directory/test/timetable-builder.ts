import type { Timetable } from '../src/index.js';

/** A mobile office in an invented square: one date, nine to one. */
export function aTimetable(overrides: Partial<Timetable> = {}): Timetable {
  return { date: '2026-03-03', opensAt: '09:00', closesAt: '13:00', cancelled: false, ...overrides };
}
