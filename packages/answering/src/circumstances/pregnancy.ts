import { Matcher } from '../patterns/matcher.js';

const matcher = new Matcher([
  'embarazad*',
  'embarazo',
  'gravida',
  'gestante',
  'pregnant',
  'pregnancy',
  'enceinte',
  'suis grosse',
  'ansent',
  'mwen gwos|gwòs',
  'expecting a|my baby',
]);

/** Whether a row of folded words speaks of a pregnancy. */
export function isPregnant(words: readonly string[]): boolean {
  return matcher.find(words).length > 0;
}
