import { describe, expect, it } from 'vitest';
import { aSchedule, buenosAires, mondayToFriday } from '../test/schedule-builder.js';
import { nextOpening, openingStatus } from './opening-status.js';
import { weekdays } from './schedule.js';

/** Buenos Aires is three hours behind UTC all year; 2 March 2026 is a Monday. */
const inBuenosAires = (local: string) => new Date(`${local}-03:00`);
const monday9 = inBuenosAires('2026-03-02T09:00:00');
const allDay = { days: [...weekdays], opensAt: '00:00', closesAt: '24:00' };

describe('an ordinary week', () => {
  it('is open in the morning and says until when', () => {
    expect(openingStatus([aSchedule()], monday9, buenosAires)).toEqual({
      state: 'open',
      until: inBuenosAires('2026-03-02T16:00:00'),
    });
  });

  it('opens at the very minute and closes at the very minute', () => {
    expect(openingStatus([aSchedule()], inBuenosAires('2026-03-02T08:00:00'), buenosAires).state).toBe('open');
    expect(openingStatus([aSchedule()], inBuenosAires('2026-03-02T15:59:59'), buenosAires).state).toBe('open');
    expect(openingStatus([aSchedule()], inBuenosAires('2026-03-02T16:00:00'), buenosAires).state).toBe('closed');
  });

  it('is closed on Friday evening and opens next on Monday', () => {
    expect(openingStatus([aSchedule()], inBuenosAires('2026-03-06T18:00:00'), buenosAires)).toEqual({
      state: 'closed',
      opensAt: inBuenosAires('2026-03-09T08:00:00'),
      reason: null,
    });
  });

  it('closes between two shifts of one day and says when the second begins', () => {
    const shifts = aSchedule({
      periods: [
        { days: ['MO'], opensAt: '08:00', closesAt: '12:00' },
        { days: ['MO'], opensAt: '14:00', closesAt: '18:00' },
      ],
    });
    expect(openingStatus([shifts], inBuenosAires('2026-03-02T13:00:00'), buenosAires)).toMatchObject({
      opensAt: inBuenosAires('2026-03-02T14:00:00'),
    });
    expect(nextOpening([shifts], monday9, buenosAires)).toEqual(inBuenosAires('2026-03-02T14:00:00'));
  });

  it('follows shifts that touch to the closing of the last one, also across schedules', () => {
    const morning = aSchedule({ periods: [{ days: ['MO'], opensAt: '08:00', closesAt: '12:00' }] });
    const afternoon = aSchedule({ periods: [{ days: ['MO'], opensAt: '12:00', closesAt: '20:00' }] });
    expect(openingStatus([afternoon, morning], monday9, buenosAires)).toEqual({
      state: 'open',
      until: inBuenosAires('2026-03-02T20:00:00'),
    });
  });
});

describe('nights', () => {
  const nights = aSchedule({ periods: [{ days: ['FR'], opensAt: '22:00', closesAt: '02:00' }] });

  it('is still open after midnight on the day after', () => {
    expect(openingStatus([nights], inBuenosAires('2026-03-07T01:30:00'), buenosAires)).toEqual({
      state: 'open',
      until: inBuenosAires('2026-03-07T02:00:00'),
    });
  });

  it('stays open past midnight although the next date is closed or no longer valid', () => {
    const lastNight = {
      ...nights,
      validTo: '2026-03-06',
      exceptions: [{ date: '2026-03-07', closed: true, periods: [] }],
    };
    expect(openingStatus([lastNight], inBuenosAires('2026-03-07T01:30:00'), buenosAires).state).toBe('open');
    expect(openingStatus([lastNight], inBuenosAires('2026-03-07T02:00:00'), buenosAires).state).toBe('unknown');
  });
});

describe('round the clock', () => {
  it('is open with no closing time to tell, and has no next opening', () => {
    const always = aSchedule({ periods: [allDay] });
    expect(openingStatus([always], monday9, buenosAires)).toEqual({ state: 'open', until: null });
    expect(nextOpening([always], monday9, buenosAires)).toBeNull();
  });

  it('tells the closing before a holiday of this week', () => {
    const exceptions = [{ date: '2026-03-05', closed: true, periods: [] }];
    const always = aSchedule({ periods: [allDay], exceptions });
    expect(openingStatus([always], monday9, buenosAires)).toEqual({
      state: 'open',
      until: inBuenosAires('2026-03-05T00:00:00'),
    });
    expect(nextOpening([always], monday9, buenosAires)).toEqual(inBuenosAires('2026-03-06T00:00:00'));
  });
});

describe('exceptions', () => {
  it('is closed on a holiday, for the reason given, until the next working day', () => {
    const exceptions = [{ date: '2026-03-02', closed: true, periods: [], reason: 'Feriado' }];
    expect(openingStatus([aSchedule({ exceptions })], monday9, buenosAires)).toEqual({
      state: 'closed',
      opensAt: inBuenosAires('2026-03-03T08:00:00'),
      reason: 'Feriado',
    });
  });

  it('keeps the hours of the exception and not those of the week', () => {
    const exceptions = [{ date: '2026-03-02', closed: false, periods: [{ opensAt: '10:00', closesAt: '12:00' }] }];
    expect(openingStatus([aSchedule({ exceptions })], monday9, buenosAires)).toMatchObject({
      opensAt: inBuenosAires('2026-03-02T10:00:00'),
    });
  });

  it('finds the next opening beyond half a year of closures', () => {
    const exceptions = Array.from({ length: 182 }, (_, day) => ({
      date: new Date(Date.UTC(2026, 2, 2 + day)).toISOString().slice(0, 10),
      closed: true,
      periods: [],
    }));
    const opensAt = inBuenosAires('2026-08-31T08:00:00');
    expect(openingStatus([aSchedule({ exceptions })], monday9, buenosAires)).toMatchObject({
      state: 'closed',
      opensAt,
    });
  });

  it('serves a mobile office that has dates and no weekly hours', () => {
    const exceptions = [{ date: '2026-04-18', closed: false, periods: [{ opensAt: '09:00', closesAt: '13:00' }] }];
    const stop = aSchedule({ periods: [], exceptions });
    expect(nextOpening([stop], monday9, buenosAires)).toEqual(inBuenosAires('2026-04-18T09:00:00'));
  });
});

describe('validity', () => {
  it('does not trust hours whose last day has passed, and says which day that was', () => {
    const expired = aSchedule({ validTo: '2026-02-28' });
    expect(openingStatus([expired], monday9, buenosAires)).toEqual({ state: 'unknown', expiredOn: '2026-02-28' });
    expect(nextOpening([expired], monday9, buenosAires)).toBeNull();
  });

  it('holds until the end of the last day in local time, when UTC is already on the next date', () => {
    const lastDay = aSchedule({ validTo: '2026-03-02', periods: [allDay] });
    expect(openingStatus([lastDay], new Date('2026-03-03T02:30:00Z'), buenosAires)).toEqual({
      state: 'open',
      until: new Date('2026-03-03T03:00:00Z'),
    });
  });

  it('goes by the schedule that is valid when another has expired', () => {
    const summer = aSchedule({ validTo: '2026-02-28', periods: [allDay] });
    const winter = aSchedule({ validFrom: '2026-03-01' });
    expect(openingStatus([summer, winter], monday9, buenosAires)).toMatchObject({
      until: inBuenosAires('2026-03-02T16:00:00'),
    });
  });

  it('is closed before the first day, however far ahead that is', () => {
    const opensAt = inBuenosAires('2028-01-03T08:00:00');
    const nextSeason = aSchedule({ validFrom: '2028-01-01' });
    expect(openingStatus([nextSeason], monday9, buenosAires)).toEqual({ state: 'closed', opensAt, reason: null });
  });

  it('is closed with no next opening after the last hour of the last day', () => {
    const lastDay = aSchedule({ validTo: '2026-03-02' });
    expect(openingStatus([lastDay], inBuenosAires('2026-03-02T20:00:00'), buenosAires)).toMatchObject({
      opensAt: null,
    });
  });
});

describe('what is not known', () => {
  it('says unknown without schedules and never says closed', () => {
    expect(openingStatus([], monday9, buenosAires)).toEqual({ state: 'unknown', expiredOn: null });
    expect(openingStatus([aSchedule({ periods: [] })], monday9, buenosAires).state).toBe('unknown');
  });

  it('knows that a place without weekly hours is closed on the date it is said to be', () => {
    const schedule = aSchedule({ periods: [], exceptions: [{ date: '2026-03-02', closed: true, periods: [] }] });
    expect(openingStatus([schedule], monday9, buenosAires).state).toBe('closed');
    expect(openingStatus([schedule], inBuenosAires('2026-03-01T09:00:00'), buenosAires).state).toBe('unknown');
  });
});

describe('appointments', () => {
  const appointments = aSchedule({ byAppointment: true });

  it('is never open for walking in', () => {
    expect(openingStatus([appointments], monday9, buenosAires)).toEqual({ state: 'byAppointment' });
    expect(nextOpening([appointments], monday9, buenosAires)).toBeNull();
  });

  it('lets the walk-in hours of another schedule decide', () => {
    const walkIn = aSchedule({ periods: [{ days: mondayToFriday, opensAt: '14:00', closesAt: '16:00' }] });
    expect(openingStatus([appointments, walkIn], monday9, buenosAires)).toMatchObject({
      state: 'closed',
      opensAt: inBuenosAires('2026-03-02T14:00:00'),
    });
  });
});

describe('daylight saving', () => {
  it('opens when the clock jumps over the opening hour', () => {
    const early = aSchedule({ periods: [{ days: ['SU'], opensAt: '02:30', closesAt: '06:00' }] });
    expect(nextOpening([early], new Date('2026-03-28T12:00:00Z'), 'Europe/Berlin')).toEqual(
      new Date('2026-03-29T01:00:00Z'),
    );
  });

  it('does not open at all when the clock jumps over the whole period', () => {
    const lost = aSchedule({ periods: [{ days: ['SU'], opensAt: '02:10', closesAt: '02:50' }] });
    expect(nextOpening([lost], new Date('2026-03-28T12:00:00Z'), 'Europe/Berlin')).toEqual(
      new Date('2026-04-05T00:10:00Z'),
    );
  });

  it('closes at the first of two equal hours', () => {
    const night = aSchedule({ periods: [{ days: ['SA'], opensAt: '22:00', closesAt: '02:30' }] });
    expect(openingStatus([night], new Date('2026-10-24T23:00:00Z'), 'Europe/Berlin')).toEqual({
      state: 'open',
      until: new Date('2026-10-25T00:30:00Z'),
    });
  });

  it('starts the day at one in the morning where midnight is skipped', () => {
    const sunday = aSchedule({ periods: [{ days: ['SU'], opensAt: '00:00', closesAt: '08:00' }] });
    expect(nextOpening([sunday], new Date('2026-09-05T12:00:00Z'), 'America/Santiago')).toEqual(
      new Date('2026-09-06T04:00:00Z'),
    );
  });
});

describe('values that validation would have refused', () => {
  it('refuses a time zone that does not exist and says what to use', () => {
    expect(() => openingStatus([aSchedule()], monday9, 'Argentina/Quilmes')).toThrow(/Use an IANA time zone/);
  });

  it('refuses a malformed time', () => {
    const sloppy = aSchedule({ periods: [{ days: ['MO'], opensAt: '8', closesAt: '16:00' }] });
    expect(() => openingStatus([sloppy], monday9, buenosAires)).toThrow(/HH:MM/);
  });
});
