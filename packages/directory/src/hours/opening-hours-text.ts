import { minutesOf } from '../local-time.js';
import { type OpeningPeriod, type Weekday, weekdays } from '../schedule.js';

/** The languages in which opening hours can be typed; days may be written in any of them whatever the language. */
export type HoursLanguage = 'es' | 'en' | 'pt';

/** Enough of each day's name to tell it, without accents and in small letters; first the one that is written. */
const dayNames: Readonly<Record<HoursLanguage, readonly string[]>> = {
  es: ['lun', 'mar', 'mié', 'jue', 'vie', 'sáb', 'dom'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  pt: ['seg', 'ter', 'qua', 'qui', 'sex', 'sáb', 'dom'],
};

const otherNames: Readonly<Record<string, Weekday>> = {
  lunes: 'MO',
  martes: 'TU',
  miercoles: 'WE',
  jueves: 'TH',
  viernes: 'FR',
  sabado: 'SA',
  sabados: 'SA',
  domingo: 'SU',
  domingos: 'SU',
  monday: 'MO',
  tuesday: 'TU',
  tues: 'TU',
  wednesday: 'WE',
  thursday: 'TH',
  thur: 'TH',
  thurs: 'TH',
  friday: 'FR',
  saturday: 'SA',
  sunday: 'SU',
  segunda: 'MO',
  'segunda-feira': 'MO',
  terca: 'TU',
  'terca-feira': 'TU',
  quarta: 'WE',
  'quarta-feira': 'WE',
  quinta: 'TH',
  'quinta-feira': 'TH',
  sexta: 'FR',
  'sexta-feira': 'FR',
};

const daysByName = new Map<string, Weekday>([
  ...Object.values(dayNames).flatMap((names) => names.map((name, at) => [plain(name), weekdays[at] ?? 'MO'] as const)),
  ...Object.entries(otherNames),
]);

const everyDay = new Set(['todos los dias', 'every day', 'daily', 'todos os dias', 'diario']);
const wholeDay = new Set(['24 h', '24h', '24 hs', '24hs', '24 horas', '24 hours']);
const words: Readonly<Record<HoursLanguage, { everyDay: string; wholeDay: string }>> = {
  es: { everyDay: 'todos los días', wholeDay: '24 h' },
  en: { everyDay: 'every day', wholeDay: '24 h' },
  pt: { everyDay: 'todos os dias', wholeDay: '24 h' },
};

/**
 * Reads weekly opening hours as people write them: `lun-vie 08:00-16:00; sáb 09:00-13:00`. Parts are separated by `;`
 * or a line end, days by commas or as a range (`to`, `a`, `até` or a hyphen), times by a hyphen or the same words;
 * several times of the same days by commas or `y`, `and`, `e`. `24 h` is the whole day. Days may be named in Spanish,
 * English or Portuguese. Null when any part of it can not be read for certain: `9 a 25` is no time.
 */
export function parseOpeningHours(text: string): OpeningPeriod[] | null {
  const parts = plain(text)
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const periods = parts.map(readPart);
  if (periods.length === 0 || periods.some((each) => each === null)) return null;
  return joined(periods.flatMap((each) => each ?? []));
}

/** Writes weekly hours so that `parseOpeningHours` reads the same openings back, in the words of a language. */
export function formatOpeningHours(periods: readonly OpeningPeriod[], language: HoursLanguage): string {
  const byDays = new Map<string, { days: readonly Weekday[]; times: string[] }>();
  for (const { days, opensAt, closesAt } of periods) {
    const inOrder = weekdays.filter((day) => days.includes(day));
    const group = byDays.get(inOrder.join()) ?? { days: inOrder, times: [] };
    group.times.push(opensAt === '00:00' && closesAt === '24:00' ? words[language].wholeDay : `${opensAt}-${closesAt}`);
    byDays.set(inOrder.join(), group);
  }
  return [...byDays.values()].map(({ days, times }) => `${daysText(days, language)} ${times.join(', ')}`).join('; ');
}

function readPart(part: string): OpeningPeriod[] | null {
  const [, dayText = '', timeText = ''] = /^(.*?)\s*(\b\d.*)$/.exec(part) ?? [];
  const days = readDays(dayText.replace(/[:,]\s*$/, '').replace(/\s+de$/, ''));
  const times = wholeDay.has(timeText) ? [{ opensAt: '00:00', closesAt: '24:00' }] : readTimes(timeText);
  if (days === null || times === null) return null;
  return times.map((hours) => ({ days, ...hours }));
}

function readDays(text: string): Weekday[] | null {
  if (everyDay.has(text)) return [...weekdays];
  const items = text.replace(/\s+(y|and|e)\s+/g, ',').split(',');
  const days = items.map((item) => readRange(item.trim().replace(/^(de|from)\s+/, '')));
  if (days.some((each) => each === null)) return null;
  const named = days.flatMap((each) => each ?? []);
  return new Set(named).size === named.length ? weekdays.filter((day) => named.includes(day)) : null;
}

function readRange(text: string): Weekday[] | null {
  const whole = daysByName.get(trimDot(text));
  if (whole) return [whole];
  const [from, to, ...others] = text
    .split(/\s*(?:[-–—]|\sa\s|\sto\s|\sate\s)\s*/)
    .map((name) => daysByName.get(trimDot(name)));
  if (!from || !to || others.length > 0) return null;
  const start = weekdays.indexOf(from);
  const length = ((weekdays.indexOf(to) - start + 7) % 7) + 1;
  return length === 1 ? null : Array.from({ length }, (_, step) => weekdays[(start + step) % 7] ?? from);
}

function readTimes(text: string): { opensAt: string; closesAt: string }[] | null {
  const times = text
    .split(/\s*(?:,|\sy\s(?:de\s)?|\sand\s|\se\s(?:das\s)?)\s*/)
    .map((item) => item.split(/\s*(?:[-–—]|\sa\s(?:las\s)?|\sto\s|\sate\s|\sas\s)\s*/).map(readTime));
  const hours = times.map(([opensAt, closesAt, ...others]) =>
    opensAt && closesAt && others.length === 0 && opensAt !== '24:00' && opensAt !== closesAt
      ? { opensAt, closesAt }
      : null,
  );
  return hours.some((each) => each === null) ? null : hours.flatMap((each) => each ?? []);
}

/** `8`, `8:30`, `08.30`, `8h30`, `8 hs`, `9am`, `5:30 pm`; null for what no clock shows. */
function readTime(text: string): string | null {
  const [, hourText, minuteText = '0', half] =
    /^(\d{1,2})(?:[:.h](\d{2}))?\s*(?:hs?\.?|horas)?\s*(am|pm|a\.m\.|p\.m\.)?$/.exec(text.trim()) ?? [];
  if (hourText === undefined) return null;
  const hour = half ? onTwentyFour(Number(hourText), half.startsWith('p')) : Number(hourText);
  const minute = Number(minuteText);
  if (hour === null || minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function onTwentyFour(hour: number, isAfternoon: boolean): number | null {
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (isAfternoon ? 12 : 0);
}

/** Periods with the same hours become one; hours that overlap on a day are no hours, so they stay for validation to say. */
function joined(periods: OpeningPeriod[]): OpeningPeriod[] {
  const byHours = new Map<string, OpeningPeriod>();
  for (const period of periods) {
    const key = `${period.opensAt}-${period.closesAt}`;
    const days = new Set([...(byHours.get(key)?.days ?? []), ...period.days]);
    byHours.set(key, { ...period, days: weekdays.filter((day) => days.has(day)) });
  }
  return [...byHours.values()].sort(byFirstOpening);
}

function byFirstOpening(one: OpeningPeriod, other: OpeningPeriod): number {
  const first = (period: OpeningPeriod) => weekdays.indexOf(period.days[0] ?? 'MO') * 1_440 + minutesOf(period.opensAt);
  return first(one) - first(other);
}

function daysText(days: readonly Weekday[], language: HoursLanguage): string {
  if (days.length === weekdays.length) return words[language].everyDay;
  const name = (day: Weekday) => dayNames[language][weekdays.indexOf(day)] ?? day;
  const [first = 'MO'] = days;
  const last = days.at(-1) ?? first;
  const isRun = weekdays.indexOf(last) - weekdays.indexOf(first) === days.length - 1;
  return isRun && days.length > 2 ? `${name(first)}-${name(last)}` : days.map(name).join(', ');
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, (space) => (space.includes('\n') ? '\n' : ' '))
    .trim();
}

function trimDot(name: string): string {
  return name.trim().replace(/\.$/, '');
}
