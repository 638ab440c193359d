import type { Facts } from '@ventanilla/contracts';
import { type Problem, type Timetable, validateTimetable } from '@ventanilla/directory';
import { useWatch } from 'react-hook-form';

/** What is typed so far, as a timetable; null while that makes no sense yet. */
export function useTimetable(): { timetable: Timetable | null; problems: Problem[] } {
  const facts: Partial<Facts<'mobileStop'>> | undefined = useWatch({ name: 'facts' });
  const { date, opensAt, closesAt, cancelled = false, repeats, exceptions } = facts ?? {};
  if (!date || !opensAt || !closesAt) return { timetable: null, problems: [] };
  if (repeats && repeats.every !== 'dates' && !repeats.until) return { timetable: null, problems: [] };
  const written = repeats?.every === 'dates' ? { ...repeats, dates: repeats.dates.filter(Boolean) } : repeats;
  const timetable = { date, opensAt, closesAt, cancelled, repeats: written, exceptions };
  const problems = validateTimetable(timetable);
  return { timetable: problems.length === 0 ? timetable : null, problems };
}
