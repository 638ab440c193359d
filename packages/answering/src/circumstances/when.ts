import { Matcher } from '../patterns/matcher.js';
import { dateAsked } from './date-asked.js';
import { type DayPart, hoursAsked } from './hours-asked.js';

/** A day somebody asks about, in the words of a calendar. */
export const askedDays = [
  'MO',
  'TU',
  'WE',
  'TH',
  'FR',
  'SA',
  'SU',
  'today',
  'tomorrow',
  'afterTomorrow',
  'weekend',
  'holiday',
] as const;
export type AskedDay = (typeof askedDays)[number];

/**
 * When somebody wants to go: now, or on days and at hours. `from` and `to` are minutes since midnight; they are the same
 * when one moment is meant ("a las 18") and null when no hour was said.
 */
export type When = {
  now: boolean;
  days: AskedDay[];
  /** A day of the year, as `12-08`: the next one to come. */
  date: string | null;
  from: number | null;
  to: number | null;
  part: DayPart | null;
};

const DAYS: Readonly<Record<AskedDay, string>> = {
  MO: 'lunes, segunda feira, na segunda, monday|mondays, lundi|lundis, lendi',
  TU: 'martes, terca feira, na terca, tuesday|tuesdays, mardi|mardis, madi',
  WE: 'miercoles, quarta feira, na quarta, wednesday|wednesdays, mercredi|mercredis, mekredi',
  TH: 'jueves, quinta feira, na quinta, thursday|thursdays, jeudi|jeudis, jedi',
  FR: 'viernes, sexta feira, na sexta, friday|fridays, vendredi|vendredis, vandredi',
  SA: 'sabado|sabados, saturday|saturdays, samedi|samedis, samdi',
  SU: 'domingo|domingos, sunday|sundays, dimanche|dimanches, dimanch',
  today: 'hoy, hoje, today, tonight, aujourd hui, aujourdhui, jodi a, jodia, esta tarde|noche, ce soir',
  tomorrow: 'amanha, tomorrow, demain, demen',
  afterTomorrow: 'pasado manana, depois de amanha, day after tomorrow, apres demain, apredemen',
  weekend: 'fin|fines de semana, finde|findes, fim de semana, weekend|weekends, week end, wikenn',
  holiday:
    'feriado|feriados, holiday|holidays, jour|jours ferie|feries, jou ferye|konje, navidad, nochebuena, ano nuevo, no natal, dia de natal, ano novo, christmas, new years|year day|eve, noel, jour de l an, nwel, jou de lan, semana santa, pascua|pascuas|pascoa, easter, paques, pak',
};

const entries = Object.entries(DAYS) as [AskedDay, string][];
const owners = entries.flatMap(([day, patterns]) => patterns.split(',').map(() => day));
const dayMatcher = new Matcher(entries.flatMap(([, patterns]) => patterns.split(',')));

const nowMatcher = new Matcher([
  'ahora',
  'ahorita',
  'agora',
  'now',
  'maintenant',
  'kounye a',
  'kounya',
  'en este momento',
  'neste momento',
  'en ce moment',
]);

/** "A la mañana" is a part of a day; "mañana" alone is the next one. */
const MORNING_BEFORE = new Set(['la', 'esta', 'de']);

/** The day or hour a question is about; null when it says none. */
export function whenIn(question: string, words: readonly string[]): When | null {
  const days = daysIn(words);
  const hours = hoursAsked(question, words);
  const date = dateAsked(question, words);
  const isDay = days.length > 0 || date !== null;
  const now = nowMatcher.find(words).length > 0;
  if (!now && !isDay && hours === null) return null;
  const { from = null, to = null, part = null } = hours ?? {};
  return { now: now && !isDay && hours === null, days, date, from, to, part };
}

/** What is said now replaces what was said before of the same: "los sábados?", then "¿y a las 18?". */
export function stillMeant(now: When | null, before: When | null): When | null {
  if (now === null || before === null) return now ?? before;
  if (now.now) return now;
  const { days, date } = now.days.length > 0 || now.date !== null ? now : before;
  const { from, to, part } = now.from === null ? before : now;
  return { now: false, days, date, from, to, part };
}

function daysIn(words: readonly string[]): AskedDay[] {
  const found = new Set(dayMatcher.find(words).map(({ id }) => owners[id]));
  if (saysTomorrow(words)) found.add('tomorrow');
  if (found.has('afterTomorrow')) found.delete('tomorrow');
  return entries.map(([day]) => day).filter((day) => found.has(day));
}

function saysTomorrow(words: readonly string[]): boolean {
  return words.some((word, at) => word === 'manana' && !MORNING_BEFORE.has(words[at - 1] ?? ''));
}
