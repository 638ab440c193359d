import { Matcher } from '../patterns/matcher.js';
import { fold } from '../text/fold.js';

/** January to December. Left out is what means something else more often: Creole "mas" (more), "me" (me), "out" (out). */
const MONTHS = [
  'enero|janeiro|january|janvier|janvye',
  'febrero|fevereiro|february|fevrier|fevriye',
  'marzo|marco|march|mars',
  'abril|april|avril',
  'mayo|maio|may|mai',
  'junio|junho|june|juin|jen',
  'julio|julho|july|juillet|jiye',
  'agosto|august|aout',
  'septiembre|setiembre|setembro|september|septembre|septanm',
  'octubre|outubro|october|octobre|oktob',
  'noviembre|novembro|november|novembre|novanm',
  'diciembre|dezembro|december|decembre|desanm',
];
const MONTH = `(${MONTHS.join('|')})`;
const DAY = '(\\d{1,2})(?:er|o|st|nd|rd|th)?';
const DAY_FIRST = new RegExp(`\\b${DAY} (?:de |do |of )?${MONTH}\\b`);
const MONTH_FIRST = new RegExp(`\\b${MONTH} ${DAY}\\b`);
/** Day and month as written here. "24/7" says that something never closes. */
const IN_NUMBERS = /(?<![\d/])(?!24\/7)(\d{1,2})\/(\d{1,2})(?![\d/])/;
const DAYS_OF_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
/** So much of a text is looked at: a date stands where the question is. */
const READ = 500;

/** Without them a date is when somebody was born, came or must leave. */
const opening = new Matcher([
  'abre|abren|abierto|abierta|abiertos|atiende|atienden|cierra|cierran|cerrado|cerrada|funciona|trabajan|hay|puedo|vacunan',
  'open|opens|opening|closed|close|closes',
  'can i',
  'ouvre|ouvrent|ouvert|ouverte|ferme|fermee|peux',
  'puis je',
  'aberto|aberta|abrem|atende|atendem|fechado|fecham|posso|tem',
  'louvri|ouvri|feme|fenmen',
]);
/** So short a message is about the date itself: "¿y el 8 de diciembre?". */
const SHORT = 6;

/** The day of the year that a question asks for, as `12-08`; null when it names none. */
export function dateAsked(question: string, words: readonly string[]): string | null {
  if (words.length > SHORT && opening.find(words).length === 0) return null;
  const text = fold(question.slice(0, READ));
  const [, day, month] = DAY_FIRST.exec(text) ?? [];
  if (day !== undefined) return dayOfYear(day, monthNumber(month));
  const [, named, its] = MONTH_FIRST.exec(text) ?? [];
  if (its !== undefined) return dayOfYear(its, monthNumber(named));
  const [, first, second] = IN_NUMBERS.exec(text) ?? [];
  return first === undefined ? null : dayOfYear(first, Number(second));
}

function monthNumber(name = ''): number {
  return MONTHS.findIndex((names) => names.split('|').includes(name)) + 1;
}

function dayOfYear(day: string, month: number): string | null {
  const days = DAYS_OF_MONTHS[month - 1];
  if (days === undefined || Number(day) < 1 || Number(day) > days) return null;
  return `${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
