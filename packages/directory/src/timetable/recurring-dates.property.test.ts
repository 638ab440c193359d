import fc from 'fast-check';
import rrule from 'rrule';
import { describe, expect, it } from 'vitest';
import { addDays } from '../local-time.js';
import { type LocalDate, weekdays } from '../schedule.js';
import { recurringDates } from './recurring-dates.js';
import type { Monthly, Weekly, WeekOfMonth } from './timetable.js';

const { RRule } = rrule;
type Rule = Partial<InstanceType<typeof RRule>['origOptions']>;

const from = fc.integer({ min: 0, max: 2_000 }).map((days) => addDays('2024-01-01', days));
const length = fc.integer({ min: 0, max: 366 });
const count = fc.integer({ min: 1, max: 6 });
const week = fc.constantFrom<WeekOfMonth[]>(1, 2, 3, 4, -1);
const days = fc.subarray([...weekdays], { minLength: 1 });

const midnight = (date: LocalDate) => new Date(`${date}T00:00:00Z`);
const dateOf = (instant: Date) => instant.toISOString().slice(0, 10);

/** What another program makes of the rule, from the first date that fits: RFC 5545 begins to count there. */
function asRfc5545(date: LocalDate, until: LocalDate, rule: Rule): LocalDate[] {
  const { interval: _, ...everyTime } = rule;
  const [first] = new RRule({ ...everyTime, dtstart: midnight(date), count: 1 }).all();
  if (!first) return [];
  return new RRule({ ...rule, dtstart: first, until: midnight(until) }).all().map(dateOf);
}

describe('compared with the rules of RFC 5545 as another program reads them', () => {
  it('gives the same dates every so many weeks', () => {
    fc.assert(
      fc.property(from, length, count, days, (date, ahead, interval, on) => {
        const weekly: Weekly = { every: 'weeks', count: interval, days: on, until: addDays(date, ahead) };
        const byweekday = on.map((day) => RRule[day]);
        const rule = { freq: RRule.WEEKLY, interval, byweekday, wkst: RRule.MO };
        expect(recurringDates(date, weekly)).toEqual(asRfc5545(date, weekly.until, rule));
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same dates every so many months', () => {
    fc.assert(
      fc.property(from, length, count, week, fc.constantFrom(...weekdays), (date, ahead, interval, nth, day) => {
        const monthly: Monthly = { every: 'months', count: interval, week: nth, day, until: addDays(date, ahead) };
        const rule = { freq: RRule.MONTHLY, interval, byweekday: [RRule[day].nth(nth)] };
        expect(recurringDates(date, monthly)).toEqual(asRfc5545(date, monthly.until, rule));
      }),
      { numRuns: 400 },
    );
  });
});

describe('dates that are listed', () => {
  it('are each given once and in order, with the first among them', () => {
    const listed = fc.array(from, { maxLength: 12 });
    fc.assert(
      fc.property(from, listed, (date, dates) => {
        const given = recurringDates(date, { every: 'dates', dates });
        expect(given).toEqual([...new Set(given)].sort());
        expect(new Set(given)).toEqual(new Set([date, ...dates]));
      }),
    );
  });
});
