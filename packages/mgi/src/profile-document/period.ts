import { keyOf } from './line.js';

/** Month names in the four languages of published profiles, January first. */
const monthNames: readonly (readonly string[])[] = [
  ['january', 'enero', 'janeiro', 'janvier'],
  ['february', 'febrero', 'fevereiro', 'février'],
  ['march', 'marzo', 'março', 'mars'],
  ['april', 'abril', 'avril'],
  ['may', 'mayo', 'maio', 'mai'],
  ['june', 'junio', 'junho', 'juin'],
  ['july', 'julio', 'julho', 'juillet'],
  ['august', 'agosto', 'août'],
  ['september', 'septiembre', 'setiembre', 'setembro', 'septembre'],
  ['october', 'octubre', 'outubro', 'octobre'],
  ['november', 'noviembre', 'novembro', 'novembre'],
  ['december', 'diciembre', 'dezembro', 'décembre'],
];

const months = new Map(monthNames.flatMap((names, index) => names.map((name) => [keyOf(name), index + 1] as const)));

/**
 * The month a line is the date of, as `2022-11`, or `null` when the line is not just a month and a year in English,
 * Spanish, Portuguese or French, in either order.
 */
export function findPeriod(line: string): string | null {
  const words = line
    .replace(/[.,]/g, ' ')
    .trim()
    .split(/\s+/)
    .filter((word) => !/^(de|del|of)$/i.test(word));
  if (words.length !== 2) return null;
  const year = words.find((word) => /^(19|20)\d{2}$/.test(word));
  const month = words.map((word) => months.get(keyOf(word))).find((found) => found !== undefined);
  return year && month ? `${year}-${String(month).padStart(2, '0')}` : null;
}
