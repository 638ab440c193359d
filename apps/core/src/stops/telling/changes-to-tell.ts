import { isDeepStrictEqual } from 'node:util';
import type { Facts } from '@ventanilla/contracts';
import { comingOf, type Occurrence, occurrencesOf } from '@ventanilla/directory';
import { placeOn } from '../../items/facts/stop-dates.js';

type StopFacts = Facts<'mobileStop'>;

/**
 * The dates to come that somebody may have set their mind on and that are not any more as they were told, as they are now.
 * A date that the timetable has no longer is one that is called off. New dates are no news for whoever waits for another.
 */
export function changesToTell(before: StopFacts, after: StopFacts, now: Date, timeZone: string): Occurrence[] {
  const byPlanned = new Map(occurrencesOf(after).map((each) => [each.planned, each]));
  return comingOf(before, now, timeZone).flatMap((was) => {
    const is = byPlanned.get(was.planned) ?? { ...was, state: 'cancelled' as const, reason: null };
    return isSame([before, was], [after, is]) ? [] : [is];
  });
}

/** Whoever stays at home anyway does not have to know that there is another reason now. */
function isSame([before, was]: [StopFacts, Occurrence], [after, is]: [StopFacts, Occurrence]): boolean {
  if (was.state === 'cancelled' && is.state === 'cancelled') return true;
  const said = (facts: StopFacts, on: Occurrence) => ({
    isOff: on.state === 'cancelled',
    when: [on.date, on.opensAt, on.closesAt],
    where: placeOn(facts, on).address,
    note: on.note,
  });
  return isDeepStrictEqual(said(before, was), said(after, is));
}
