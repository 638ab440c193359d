import { type Choice, readChoice } from '../choice.js';
import type { Context } from '../context.js';
import type { Knowledge } from '../knowledge.js';
import { phraseFinder } from '../patterns/phrases.js';
import { isStopword } from '../text/stopwords.js';
import type { Asking } from './asking.js';

const findNumber = phraseFinder({
  1: '1, 1ro, 1ra, 1er, 1st, uno, un, one, yon, primero, primera, primer, first, primeiro, primeira, premier, premiere, premye',
  2: '2, 2do, 2da, 2nd, dos, two, de, dois, deux, segundo, segunda, second, seconde, deuxieme, dezyem',
  3: '3, 3ro, 3ra, 3rd, tres, three, trois, twa, tercero, tercera, third, terceiro, terceira, troisieme, twazyem',
  4: '4, 4to, 4ta, 4th, cuatro, four, quatro, quatre, kat, cuarto, cuarta, fourth, quarto, quarta, quatrieme, katriyem',
});
const findAge = phraseFinder({
  'who:child':
    'hijo, hija, hijos, hijas, nino|nina|ninos|ninas, nene|nena|nenes, chico|chica|chicos, bebe, crianca*, filho|filha|filhos, child|children, kid|kids, son, daughter, baby, enfant*, fils, fille, pitit, timoun',
  'who:adult':
    'adulto|adulta|adultos|adulte|adultes|adult|adults, granmoun, mayor|mayores, para mi, yo, mim, me, myself, moi, mwen, mama|mae|mother|mere|manman, papa|pai|father|pere, esposo|esposa|marido|husband|wife|mari|femme, eu',
});
/** Words that may stand around a number and change nothing. */
const AROUND = new Set(
  'opcion opciones option numero number nimewo opcao choice the el la lo le o a l nan lan one'.split(' '),
);
const LONGEST = 8;

/**
 * The choice that a short message makes among those that were offered, else among what was shown: by number ("2",
 * "la segunda"), or by words that fit one and no other ("el de Bernal", "para mi hijo"). Null when it makes none.
 */
export function choiceInWords({ knowledge, own }: Asking, { choices = [], keys }: Context): Choice | null {
  const { words } = own;
  if (words.length === 0 || words.length > LONGEST) return null;
  const offered = choices.length > 0 ? choices : keys.map((key): Choice => `entry:${key}`);
  const number = numberIn(words);
  if (number !== null) return offered[number - 1] ?? null;
  return choices.length === 0 ? null : (ageIn(words, choices) ?? theOneThatFits(knowledge, words, choices));
}

/** A number counts when nothing else is said: "2 años" is no choice. */
function numberIn(words: readonly string[]): number | null {
  const numbers = findNumber(words);
  // "The second one" and "la primera de todas" name one number: the larger.
  const found = numbers.toSorted((one, other) => Number(other.name) - Number(one.name))[0];
  if (found === undefined) return null;
  const others = words.filter((_, at) => at < found.start || at >= found.end);
  return others.every((word) => AROUND.has(word) || isStopword(word)) ? Number(found.name) : null;
}

function ageIn(words: readonly string[], choices: readonly Choice[]): Choice | null {
  const found = findAge(words).map(({ name }) => name);
  return choices.find((choice) => found.some((name) => name === choice)) ?? null;
}

function theOneThatFits(knowledge: Knowledge, words: readonly string[], choices: readonly Choice[]): Choice | null {
  const counted = choices.map((choice) => ({ choice, count: countIn(knowledge, choice, words) }));
  const most = Math.max(...counted.map(({ count }) => count));
  const best = counted.filter(({ count }) => count === most);
  return most > 0 && best.length === 1 ? (best[0]?.choice ?? null) : null;
}

function countIn(knowledge: Knowledge, choice: Choice, words: readonly string[]): number {
  const known = new Set(knowledge.find(readChoice(choice)?.key ?? '')?.words ?? []);
  return new Set(words.filter((word) => !isStopword(word) && known.has(word))).size;
}
