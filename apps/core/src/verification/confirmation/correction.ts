import { isDeepStrictEqual } from 'node:util';
import { type Phone, phoneSchema, type Schedule, timeOfDaySchema, type Weekday, weekdays } from '@ventanilla/contracts';
import type { EntryDocument } from '../../entries/entry.schema.js';

/** What somebody wants to be different, and what they write to whoever looks at it. */
export type Correction = { changes: { phones?: Phone[]; schedules?: Schedule[] }; note: string };

export type CorrectionProblem = 'phone' | 'time' | 'nothing';

export type DayHours = { day: Weekday; opensAt: string; closesAt: string };

type Form = Readonly<Record<string, unknown>>;

const LONGEST_NOTE = 1_000;

/** The phones that are public; null for kinds that have none. */
export function phonesOf({ published }: EntryDocument): Phone[] | null {
  return published && 'phones' in published.facts ? published.facts.phones : null;
}

/**
 * The hours that are public, a line a day, as a simple form can show them; null where they are more than that (two
 * turns a day, seasons, exceptions, appointments), or where there is nothing with hours.
 */
export function simpleHoursOf({ published }: EntryDocument): DayHours[] | null {
  if (!published || !('schedules' in published.facts)) return null;
  const [schedule, ...others] = published.facts.schedules;
  if (!schedule) return weekdays.map((day) => ({ day, opensAt: '', closesAt: '' }));
  const days = schedule.periods.flatMap((period) => period.days);
  if (others.length > 0 || !isPlain(schedule) || new Set(days).size < days.length) return null;
  return weekdays.map((day) => {
    const { opensAt = '', closesAt = '' } = schedule.periods.find((period) => period.days.includes(day)) ?? {};
    return { day, opensAt, closesAt };
  });
}

/** Reads the form of the page; what is wrong with it comes back instead. */
export function readCorrection(entry: EntryDocument, form: Form): Correction | CorrectionProblem {
  const note = wordOf(form, 'note').slice(0, LONGEST_NOTE);
  const phones = readPhones(phonesOf(entry), form);
  if (phones === 'phone') return phones;
  const schedules = readHours(simpleHoursOf(entry), form);
  if (schedules === 'time') return schedules;
  if (!phones && !schedules && note === '') return 'nothing';
  return { changes: { ...(phones && { phones }), ...(schedules && { schedules }) }, note };
}

/** Null when they stay as they are. A number that was emptied goes. */
function readPhones(known: Phone[] | null, form: Form): Phone[] | null | 'phone' {
  if (!known) return null;
  const kept = known.map((phone, at) => ({ ...phone, number: wordOf(form, `phone.${at}`) }));
  const added = { number: wordOf(form, 'phone.new'), extension: null, type: 'voice' as const, languages: [] };
  const phones = [...kept, added].filter(({ number }) => number !== '');
  if (!phones.every((phone) => phoneSchema.safeParse(phone).success)) return 'phone';
  return isDeepStrictEqual(phones, known) ? null : phones;
}

/** Null when they stay as they are. */
function readHours(known: DayHours[] | null, form: Form): Schedule[] | null | 'time' {
  if (!known) return null;
  const hours = known.map(({ day }) => ({
    day,
    opensAt: wordOf(form, `opens.${day}`),
    closesAt: wordOf(form, `closes.${day}`),
  }));
  if (isDeepStrictEqual(hours, known)) return null;
  const open = hours.filter(({ opensAt, closesAt }) => opensAt !== '' || closesAt !== '');
  if (!open.every(isPeriod)) return 'time';
  const periods = open.map(({ day, opensAt, closesAt }) => ({ days: [day], opensAt, closesAt }));
  return [{ validFrom: null, validTo: null, periods: joined(periods), exceptions: [], byAppointment: false }];
}

/** Days with the same hours are said together. */
function joined(periods: Schedule['periods']): Schedule['periods'] {
  const together = new Map<string, Schedule['periods'][number]>();
  for (const period of periods) {
    const name = `${period.opensAt} ${period.closesAt}`;
    const known = together.get(name);
    together.set(name, known ? { ...known, days: [...known.days, ...period.days] } : period);
  }
  return [...together.values()];
}

function isPeriod({ opensAt, closesAt }: DayHours): boolean {
  return [opensAt, closesAt].every((time) => timeOfDaySchema.safeParse(time).success) && opensAt !== closesAt;
}

function isPlain({ validFrom, validTo, exceptions, byAppointment }: Schedule): boolean {
  return !validFrom && !validTo && exceptions.length === 0 && !byAppointment;
}

function wordOf(form: Form, name: string): string {
  const value = form[name];
  return typeof value === 'string' ? value.trim() : '';
}
