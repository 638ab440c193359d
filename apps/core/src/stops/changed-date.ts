import type { Facts, Problem, StopChange } from '@ventanilla/contracts';
import { occurrencesOf, openingOf, validateTimetable } from '@ventanilla/directory';
import type { EntryDocument } from '../entries/entry.schema.js';
import type { EntryValues } from '../entries/entry.writer.js';

type StopFacts = Facts<'mobileStop'>;

/** One date of a timetable, by the day it was planned for, and what becomes of it; null puts it back. */
export type DateChange = { date: string; change: StopChange | null };

export function isStop(facts: Facts): facts is StopFacts {
  return 'opensAt' in facts;
}

/** What keeps a date of a timetable from being changed: there is none, it is over, or what is to be instead can not be. */
export function changeProblems(facts: StopFacts, { date, change }: DateChange, now: Date, timeZone: string): Problem[] {
  const problem = (path: string, code: string, message: string) => [{ path, code, message }];
  const planned = occurrencesOf(facts).find((each) => each.planned === date);
  if (!planned) return problem('params.date', 'notADate', 'This stop has no such date. Look at its dates again.');
  if (openingOf(planned, timeZone).to <= now)
    return problem('params.date', 'over', 'That date is over: nobody is waiting for it any more.');
  const problems = validateTimetable({ ...facts, exceptions: exceptionsWith([], { date, change }) });
  const instead = problems.filter(({ path }) => path.startsWith('exceptions.0.instead'));
  if (instead.length > 0)
    return instead.map((each) => ({ ...each, path: each.path.replace('exceptions.0', 'body.change') }));
  if (change?.change === 'changed' && openingOf({ ...planned, ...change.instead }, timeZone).to <= now)
    return problem('body.change.instead.date', 'over', 'Choose a day that is still to come.');
  return [];
}

/** Draft and public alike, whatever else the draft is about to say; a draft that has the date no more keeps its own. */
export function changedDate({ facts, published }: EntryDocument, change: DateChange): EntryValues {
  const isPublic = published !== null && isStop(published.facts);
  return {
    ...(isStop(facts) && hasDate(facts, change.date) && { facts: withChange(facts, change) }),
    ...(isPublic && { published: { ...published, facts: withChange(published.facts as StopFacts, change) } }),
  };
}

function withChange(facts: StopFacts, change: DateChange): StopFacts {
  return { ...facts, exceptions: exceptionsWith(facts.exceptions ?? [], change) };
}

function exceptionsWith(
  exceptions: NonNullable<StopFacts['exceptions']>,
  { date, change }: DateChange,
): NonNullable<StopFacts['exceptions']> {
  const others = exceptions.filter((each) => each.date !== date);
  const all = change === null ? others : [...others, { date, ...change }];
  return all.sort((one, other) => one.date.localeCompare(other.date));
}

function hasDate(facts: StopFacts, date: string): boolean {
  return occurrencesOf(facts).some(({ planned }) => planned === date);
}
