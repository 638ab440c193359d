import { weekdayOf } from '@ventanilla/directory';
import { type Rendering, sayFact } from '../rendering.js';

type MonthKey = `month.${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12}`;

/** `2022`, `2022-11` or `2022-11-05` in words. */
export function dateInWords({ language }: Pick<Rendering, 'language'>, date: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const named = sayFact(language, `month.${Number(month)}` as MonthKey);
  if (day === undefined) return sayFact(language, 'date.month', { month: named, year });
  return sayFact(language, 'date.day', { day: Number(day), month: named, year });
}

export function monthInWords(rendering: Pick<Rendering, 'language'>, date: string): string {
  return dateInWords(rendering, date.slice(0, 7));
}

export function weekdayInWords({ language }: Pick<Rendering, 'language'>, date: string): string {
  return sayFact(language, `day.${weekdayOf(date)}`);
}

/** `a, b and c` */
export function listInWords(
  language: string,
  parts: readonly string[],
  joiner: 'list.and' | 'list.or' = 'list.and',
): string {
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return last;
  return sayFact(language, joiner, { first: parts.slice(0, -1).join(', '), last });
}
