import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buenosAires } from '../test/schedule-builder.js';
import { addDays, instantAt, isLocalDate, isTimeOfDay, localDate, offsetMinutes, weekdayOf } from './local-time.js';

const zones = [buenosAires, 'America/Santiago', 'Europe/Berlin', 'Asia/Kathmandu', 'Pacific/Kiritimati', 'Etc/GMT+12'];
const date = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

describe('local dates', () => {
  it.each(['2024-02-29', '2026-12-31'])('accepts %s', (text) => expect(isLocalDate(text)).toBe(true));

  it.each(['2023-02-29', '2026-13-01', '2026-3-1', '2026-03-01T00:00', '', 'hoy'])('refuses "%s"', (text) =>
    expect(isLocalDate(text)).toBe(false),
  );

  it('go on and come back by whole days, and weekdays go round with them', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -3000, max: 3000 }), (start, days) => {
        expect(addDays(addDays(start, days), -days)).toBe(start);
        expect(weekdayOf(addDays(start, 7))).toBe(weekdayOf(start));
      }),
    );
    expect(weekdayOf('2026-03-02')).toBe('MO');
  });
});

describe('times of day', () => {
  it('end a day with 24:00 and never begin one', () => {
    expect(isTimeOfDay('24:00')).toBe(false);
    expect(isTimeOfDay('24:00', true)).toBe(true);
    expect(isTimeOfDay('23:60', true)).toBe(false);
  });
});

describe('instants of local times', () => {
  it('fall on the date they were made from in any zone, except where a clock skips that time', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 4 * 60, max: 1439 }), fc.constantFrom(...zones), (day, minutes, zone) => {
        const instant = instantAt(day, minutes, zone);
        expect(localDate(instant, zone)).toBe(day);
        const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, timeStyle: 'short' }).format(instant);
        expect(Number(shown.slice(0, 2)) * 60 + Number(shown.slice(3))).toBe(minutes);
      }),
    );
  });

  it('tell how far a zone is ahead of UTC', () => {
    const noon = new Date('2026-01-15T12:00:00Z');
    expect(zones.map((zone) => offsetMinutes(noon, zone))).toEqual([-180, -180, 60, 345, 840, -720]);
  });
});
