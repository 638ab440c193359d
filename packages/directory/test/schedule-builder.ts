import type { OpeningPeriod, Schedule } from '../src/index.js';

export const buenosAires = 'America/Argentina/Buenos_Aires';

export const mondayToFriday: OpeningPeriod['days'] = ['MO', 'TU', 'WE', 'TH', 'FR'];

export function aSchedule(overrides: Partial<Schedule> = {}): Schedule {
  return {
    validFrom: null,
    validTo: null,
    periods: [{ days: mondayToFriday, opensAt: '08:00', closesAt: '16:00' }],
    exceptions: [],
    byAppointment: false,
    ...overrides,
  };
}
