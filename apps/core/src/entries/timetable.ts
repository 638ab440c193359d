import type { Facts, Problem } from '@ventanilla/contracts';
import { validateTimetable } from '@ventanilla/directory';

/** What is wrong with when a mobile office comes; a draft may be half written, the public is not sent to it. */
export function timetableProblems({ facts }: { facts: Facts }): Problem[] {
  if (!('opensAt' in facts)) return [];
  return validateTimetable(facts).map(({ path, ...problem }) => ({ ...problem, path: `facts.${path}` }));
}
