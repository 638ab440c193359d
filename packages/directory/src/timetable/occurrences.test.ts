import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buenosAires } from '../../test/schedule-builder.js';
import { aTimetable } from '../../test/timetable-builder.js';
import { addDays, localDate } from '../local-time.js';
import { comingOf, isOver, lastDateOf, nextOf, occurrencesOf, openingOf } from './occurrences.js';
import type { StopException, Timetable, Weekly } from './timetable.js';

const tuesdays: Timetable = aTimetable({
  repeats: { every: 'weeks', count: 1, days: ['TU'], until: '2026-03-31' },
});
const rained: StopException = { date: '2026-03-10', change: 'cancelled', reason: 'weather' };
const moved: StopException = {
  date: '2026-03-17',
  change: 'changed',
  reason: 'holiday',
  instead: { date: '2026-03-19', opensAt: '15:00', closesAt: '18:00', address: null, position: null },
};
const datesOf = (timetable: Timetable) => occurrencesOf(timetable).map(({ date, state }) => `${date} ${state}`);

describe('the dates of a timetable', () => {
  it('are one where nothing repeats', () => {
    expect(datesOf(aTimetable())).toEqual(['2026-03-03 planned']);
  });

  it('say which are cancelled and which take place otherwise, in the order of what takes place', () => {
    expect(datesOf({ ...tuesdays, exceptions: [rained, moved] })).toEqual([
      '2026-03-03 planned',
      '2026-03-10 cancelled',
      '2026-03-19 changed',
      '2026-03-24 planned',
      '2026-03-31 planned',
    ]);
  });

  it('carry a note, also where they take place as planned', () => {
    const note = { es: 'Entrada por la escuela' };
    const noted: StopException = { date: '2026-03-24', change: 'noted', note };
    const dates = occurrencesOf({ ...tuesdays, exceptions: [{ ...rained, note }, noted] });
    expect(dates.map(({ state, note: said }) => [state, said])).toEqual([
      ['planned', null],
      ['cancelled', note],
      ['planned', null],
      ['planned', note],
      ['planned', null],
    ]);
  });

  it('are all cancelled when the whole of it is', () => {
    expect(occurrencesOf({ ...tuesdays, cancelled: true }).every(({ state }) => state === 'cancelled')).toBe(true);
  });

  it('are still known by the date they were planned for', () => {
    expect(occurrencesOf({ ...tuesdays, exceptions: [moved] }).map(({ planned }) => planned)).toContain('2026-03-17');
  });
});

describe('what is to come', () => {
  const at = (instant: string) => new Date(instant);

  it('keeps a date until it closes, and not a minute longer', () => {
    const one = aTimetable();
    expect(comingOf(one, at('2026-03-03T15:59:59Z'), buenosAires)).toHaveLength(1);
    expect(comingOf(one, at('2026-03-03T16:00:00Z'), buenosAires)).toEqual([]);
    expect(isOver(one, at('2026-03-03T16:00:00Z'), buenosAires)).toBe(true);
  });

  it('keeps a night until the morning', () => {
    const night = aTimetable({ opensAt: '22:00', closesAt: '02:00' });
    expect(isOver(night, at('2026-03-04T04:59:00Z'), buenosAires)).toBe(false);
    expect(isOver(night, at('2026-03-04T05:00:00Z'), buenosAires)).toBe(true);
  });

  it('shows a cancelled date and takes the next that takes place', () => {
    const timetable = { ...tuesdays, exceptions: [rained] };
    const now = at('2026-03-09T12:00:00Z');
    expect(comingOf(timetable, now, buenosAires)[0]?.state).toBe('cancelled');
    expect(nextOf(timetable, now, buenosAires)?.date).toBe('2026-03-17');
  });

  it('is nothing after the last date, also where the last one was moved', () => {
    const timetable = { ...tuesdays, exceptions: [{ ...moved, date: '2026-03-31' }] };
    expect(lastDateOf(timetable)).toBe('2026-03-24');
    expect(nextOf(timetable, at('2026-03-25T12:00:00Z'), buenosAires)).toBeNull();
  });
});

describe('in every time zone and across every change of clocks', () => {
  const zones = [buenosAires, 'America/Santiago', 'Europe/Berlin', 'Pacific/Auckland', 'Asia/Kathmandu', 'UTC'];
  // No clock is changed at these hours; what happens to those that are is told of schedules.
  const hour = fc.integer({ min: 5, max: 12 });
  const situation = fc.record({
    timeZone: fc.constantFrom(...zones),
    date: fc.integer({ min: 0, max: 1_500 }).map((days) => addDays('2025-01-01', days)),
    opens: hour,
    lasts: fc.integer({ min: 1, max: 8 }),
    count: fc.integer({ min: 1, max: 3 }),
  });
  const two = (number: number) => String(number).padStart(2, '0');

  it('opens and closes when the clock on the wall says so', () => {
    fc.assert(
      fc.property(situation, ({ timeZone, date, opens, lasts, count }) => {
        const hours = { opensAt: `${two(opens)}:00`, closesAt: `${two(opens + lasts)}:30` };
        const repeats: Weekly = { every: 'weeks', count, days: ['SA', 'SU', 'MO'], until: addDays(date, 200) };
        const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
        for (const each of occurrencesOf(aTimetable({ date, ...hours, repeats }))) {
          const { from, to } = openingOf(each, timeZone);
          expect([format.format(from), format.format(to)]).toEqual([
            `${each.date} ${hours.opensAt}`,
            `${each.date} ${hours.closesAt}`,
          ]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is over exactly when all its dates have closed', () => {
    const later = fc.integer({ min: -40 * 24 * 60, max: 40 * 24 * 60 });
    fc.assert(
      fc.property(situation, later, ({ timeZone, date, opens, lasts, count }, minutes) => {
        const repeats: Weekly = { every: 'weeks', count, days: ['TU'], until: addDays(date, 28) };
        const hours = { opensAt: `${two(opens)}:00`, closesAt: `${two(opens + lasts)}:00` };
        const timetable = aTimetable({ date, ...hours, repeats });
        const now = new Date(Date.parse(`${date}T12:00:00Z`) + minutes * 60_000);
        const open = occurrencesOf(timetable).filter((each) => openingOf(each, timeZone).to > now);
        expect(comingOf(timetable, now, timeZone)).toEqual(open);
        expect(isOver(timetable, now, timeZone)).toBe(open.length === 0);
        expect(lastDateOf(timetable) >= localDate(now, timeZone) || open.length === 0).toBe(true);
      }),
    );
  });
});
