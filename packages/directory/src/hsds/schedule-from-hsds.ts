import { isLocalDate, isTimeOfDay, offsetMinutes, weekdayOf } from '../local-time.js';
import { type Problem, type ProblemCode, problem } from '../problem.js';
import { type Hours, type LocalDate, type Schedule, type Weekday, weekdays } from '../schedule.js';
import { type Fields, numberIn, textIn, textOrNullIn } from './fields.js';
import type { HsdsClock } from './schedule-to-hsds.js';

/** What one rule says, if it is one we can keep. */
type Rule = Pick<Schedule, 'validFrom' | 'validTo' | 'byAppointment'> & { days: Weekday[]; hours: Hours | null };

const unsupportedParts = ['byweekno', 'bymonthday', 'byyearday', 'count'];
const appointmentWords = /appointment|turno|cita|agendamento|rendez/i;

/**
 * Schedules from HSDS rules; rules with the same validity become one. Only weekly rules and single days are taken over:
 * every other rule, and every time that is not local, is reported and left out, because wrong hours are worse than none.
 */
export function schedulesFromRows(
  rows: readonly Fields[],
  clock: HsdsClock,
): { schedules: Schedule[]; problems: Problem[] } {
  const schedules = new Map<string, Schedule>();
  const problems: Problem[] = [];
  rows.forEach((row, index) => {
    const rule = readRule(row, clock);
    if (typeof rule === 'string') problems.push(problem(rule, 'schedules', index));
    else addRule(rule, schedules);
  });
  return { schedules: [...schedules.values()], problems };
}

function addRule({ days, hours, ...terms }: Rule, schedules: Map<string, Schedule>): void {
  const key = JSON.stringify(terms);
  const schedule = schedules.get(key) ?? { ...terms, periods: [], exceptions: [] };
  if (hours) schedule.periods.push({ days, ...hours });
  schedules.set(key, schedule);
}

function readRule(row: Fields, clock: HsdsClock): Rule | ProblemCode {
  const validFrom = textOrNullIn(row, 'valid_from') ?? textOrNullIn(row, 'dtstart');
  const validTo = earlier(textOrNullIn(row, 'valid_to'), textOrNullIn(row, 'until'));
  if ([validFrom, validTo].some((date) => date !== null && !isLocalDate(date))) return 'date';
  const byAppointment = appointmentWords.test(textIn(row, 'attending_type'));
  const terms = { validFrom, validTo, byAppointment };
  if (byAppointment && textIn(row, 'opens_at') === '') return { ...terms, days: [], hours: null };
  const days = daysOf(row, terms);
  const hours = hoursOf(row);
  if (days === null) return 'unsupportedRecurrence';
  if (hours === null) return 'time';
  return isLocal(row, clock) ? { ...terms, days, hours } : 'foreignTime';
}

/** The days a weekly rule names, or the day of a rule that names none and holds for a single date; null for any other. */
function daysOf(row: Fields, { validFrom, validTo }: Pick<Schedule, 'validFrom' | 'validTo'>): Weekday[] | null {
  const isPlain = unsupportedParts.every((part) => !row[part]) && (numberIn(row, 'interval') ?? 1) <= 1;
  const freq = textIn(row, 'freq').toUpperCase();
  if (!isPlain || (freq !== '' && freq !== 'WEEKLY')) return null;
  if (validFrom !== null && validFrom === validTo) return [weekdayOf(validFrom)];
  const named = textIn(row, 'byday')
    .toUpperCase()
    .split(/\s*,\s*/);
  const days = weekdays.filter((day) => named.includes(day));
  return days.length > 0 && days.length === new Set(named).size ? days : null;
}

function hoursOf(row: Fields): Hours | null {
  const opensAt = timeOf(textIn(row, 'opens_at'));
  const closesAt = timeOf(textIn(row, 'closes_at'));
  if (!isTimeOfDay(opensAt) || !isTimeOfDay(closesAt)) return null;
  return { opensAt, closesAt: closesAt === '00:00' ? '24:00' : closesAt };
}

function timeOf(text: string): string {
  return /^(\d{2}:\d{2})(:\d{2})?(Z|[+-]\d{2}:?\d{2})?$/.exec(text)?.[1] ?? '';
}

/** Times without an offset are local; with one they are local if the zone has that offset in winter or in summer. */
function isLocal(row: Fields, { timeZone, at }: HsdsClock): boolean {
  const halfYearMs = 182 * 24 * 60 * 60 * 1000;
  const offsets = [0, halfYearMs].map((later) => offsetMinutes(new Date(at.getTime() + later), timeZone));
  const given = [textIn(row, 'opens_at'), textIn(row, 'closes_at')].map(offsetOf);
  return given.every((offset) => offset === null || offsets.includes(offset));
}

function offsetOf(text: string): number | null {
  if (text.endsWith('Z')) return 0;
  const [, sign, hours, minutes] = /([+-])(\d{2}):?(\d{2})$/.exec(text) ?? [];
  return sign ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) : null;
}

function earlier(one: LocalDate | null, other: LocalDate | null): LocalDate | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
