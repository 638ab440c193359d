import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doorMinutes, type ReferenceClock, referenceClock } from '../test/reference-door.js';
import { buenosAires } from '../test/schedule-builder.js';
import { nextOpening, openingStatus } from './opening-status.js';
import { type OpeningPeriod, type Schedule, weekdays } from './schedule.js';

/** Four days around a change of clocks in each zone that has one, and around an ordinary day in the one that has none. */
const clocks = [
  referenceClock('America/Santiago', '2026-09-04T12:00:00Z'),
  referenceClock('America/Santiago', '2026-04-03T12:00:00Z'),
  referenceClock('Europe/Berlin', '2026-03-27T12:00:00Z'),
  referenceClock('Europe/Berlin', '2026-10-23T12:00:00Z'),
  referenceClock(buenosAires, '2026-02-26T12:00:00Z'),
];

const opensAt = fc
  .integer({ min: 0, max: 95 })
  .map(
    (quarter) => `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`,
  );
const closesAt = fc.oneof(opensAt, fc.constant('24:00'));
const hours = fc.record({ opensAt, closesAt });
const period: fc.Arbitrary<OpeningPeriod> = fc.record({
  days: fc.subarray([...weekdays], { minLength: 1 }),
  opensAt,
  closesAt,
});

function scheduleAround({ dates }: ReferenceClock): fc.Arbitrary<Schedule> {
  const date = fc.constantFrom(...dates);
  return fc.record({
    validFrom: fc.option(date, { freq: 2 }),
    validTo: fc.option(date, { freq: 2 }),
    periods: fc.array(period, { maxLength: 3 }),
    exceptions: fc.array(fc.record({ date, closed: fc.boolean(), periods: fc.array(hours, { maxLength: 2 }) }), {
      maxLength: 2,
    }),
    byAppointment: fc.constant(false),
  });
}

const situation = fc.constantFrom(...clocks).chain((clock) =>
  fc.record({
    clock: fc.constant(clock),
    schedules: fc.array(scheduleAround(clock), { minLength: 1, maxLength: 2 }),
    // The first day only feeds nights into the second.
    minute: fc.integer({ min: 1440, max: clock.minutes.length - 1 }),
  }),
);

describe('compared with somebody who looks at the door every minute', () => {
  it('is open exactly when the door is', () => {
    fc.assert(
      fc.property(situation, ({ clock, schedules, minute }) => {
        const status = openingStatus(schedules, clock.instantOf(minute), clock.timeZone);
        expect(status.state === 'open').toBe(doorMinutes(schedules, clock)[minute]);
      }),
      { numRuns: 600 },
    );
  });

  it('tells the minute at which the door closes', () => {
    fc.assert(
      fc.property(situation, ({ clock, schedules, minute }) => {
        const status = openingStatus(schedules, clock.instantOf(minute), clock.timeZone);
        const closing = doorMinutes(schedules, clock).indexOf(false, minute);
        fc.pre(status.state === 'open' && closing !== -1);
        expect(status).toEqual({ state: 'open', until: clock.instantOf(closing) });
      }),
      { numRuns: 200 },
    );
  });

  it('tells the minute at which a closed door opens, and never one that the door has passed', () => {
    fc.assert(
      fc.property(situation, ({ clock, schedules, minute }) => {
        const door = doorMinutes(schedules, clock);
        fc.pre(door[minute] === false);
        const seen = door.indexOf(true, minute);
        const told = nextOpening(schedules, clock.instantOf(minute), clock.timeZone);
        if (seen !== -1) expect(told).toEqual(clock.instantOf(seen));
        else if (told !== null) expect(told.getTime()).toBeGreaterThanOrEqual(clock.instantOf(door.length).getTime());
      }),
      { numRuns: 400 },
    );
  });

  it('never counts a schedule once its last day and the night after it are over', () => {
    fc.assert(
      fc.property(situation, ({ clock, schedules }) => {
        const yearLater = new Date(clock.instantOf(0).getTime() + 365 * 86_400_000);
        const ended = schedules.map((schedule) => ({ ...schedule, validTo: clock.dates.at(-1) ?? null }));
        expect(openingStatus(ended, yearLater, clock.timeZone).state).toBe('unknown');
      }),
    );
  });
});
