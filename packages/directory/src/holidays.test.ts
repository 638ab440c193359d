import { describe, expect, it } from 'vitest';
import { aSchedule } from '../test/schedule-builder.js';
import { holidayClosing, withHolidays } from './holidays.js';
import { openingStatus } from './opening-status.js';
import type { Schedule, Weekday } from './schedule.js';

const zone = 'America/Argentina/Buenos_Aires';
const weekdays: Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR'];
const office = aSchedule({ periods: [{ days: weekdays, opensAt: '08:00', closesAt: '14:00' }] });
const everyDay: Weekday[] = [...weekdays, 'SA', 'SU'];
const ward = aSchedule({ periods: [{ days: everyDay, opensAt: '00:00', closesAt: '24:00' }] });

/** Made up: a Monday. */
const feast = { date: '2026-11-30', name: 'Fiesta del municipio' };
const at = (schedules: readonly Schedule[], now: string) =>
  openingStatus(withHolidays(schedules, [feast]), new Date(now), zone);

describe('a holiday', () => {
  it('closes what would be open by the week, and says why', () => {
    expect(at([office], '2026-11-30T13:00:00Z')).toEqual({
      state: 'closed',
      opensAt: new Date('2026-12-01T11:00:00Z'),
      reason: 'Fiesta del municipio',
    });
  });

  it('is passed over by the next opening', () => {
    expect(at([office], '2026-11-27T20:00:00Z')).toMatchObject({ opensAt: new Date('2026-12-01T11:00:00Z') });
  });

  it('leaves open what never closes', () => {
    expect(at([ward], '2026-11-30T13:00:00Z')).toMatchObject({ state: 'open', until: null });
    expect(holidayClosing([office, ward], [feast], feast.date)).toBeNull();
  });

  it('gives way to hours of that very day', () => {
    const own = { date: feast.date, closed: false, periods: [{ opensAt: '09:00', closesAt: '12:00' }] };
    const special = { ...office, exceptions: [own] };
    expect(at([special], '2026-11-30T13:00:00Z')).toMatchObject({ state: 'open' });
    expect(holidayClosing([special], [feast], feast.date)).toBeNull();
  });

  it('says nothing of doors that are closed on that day anyway', () => {
    const saturdays = aSchedule({ periods: [{ days: ['SA'], opensAt: '08:00', closesAt: '14:00' }] });
    expect(holidayClosing([saturdays], [feast], feast.date)).toBeNull();
    expect(holidayClosing([office], [feast], feast.date)).toEqual(feast);
    expect(holidayClosing([office], [], feast.date)).toBeNull();
  });
});
