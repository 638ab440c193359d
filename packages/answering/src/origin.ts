import { answerMessages, factMessages, speaker } from '@ventanilla/languages';
import type { Item } from './composition.js';

const say = speaker(answerMessages);
const sayFact = speaker(factMessages);

/** Who said it and when it was checked; that it never was is said once for all, by `notesOn`. */
export function originOf({ source, checkedAt, checkedBy = null }: Item, language: string): string {
  const checked = checkedAt === null ? '' : asSentence(checkOf(checkedAt, checkedBy, language));
  return sentences(source === null ? '' : asSentence(sourceOf(source, language)), checked);
}

function checkOf(checkedAt: string, by: string | null, language: string): string {
  const date = dateIn(language, checkedAt);
  return by === null ? say(language, 'checked.on', { date }) : say(language, 'checked.by', { date, by });
}

function sourceOf({ name, date }: NonNullable<Item['source']>, language: string): string {
  if (date === null) return say(language, 'source.line', { source: name });
  return say(language, 'source.dated', { source: name, date: dateIn(language, date) });
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** A date that may lack its day or month: `2022-11` is "noviembre de 2022". */
function dateIn(language: string, date: string): string {
  const [year = '', month, day] = date.split('-');
  const number = MONTHS.find((candidate) => candidate === Number(month));
  if (number === undefined) return year;
  const name = sayFact(language, `month.${number}`);
  if (day === undefined) return sayFact(language, 'date.month', { month: name, year });
  return sayFact(language, 'date.day', { day: Number(day), month: name, year });
}

/** Ends a text with a full stop, once. */
export function asSentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

/** Joins what there is to say. */
export function sentences(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
