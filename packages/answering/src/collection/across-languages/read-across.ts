import type { Terms } from '../../index/term-index.js';
import { type ReadWord, WRAPPING_WEIGHT } from '../../index/word-reader.js';
import { romanized } from '../../text/romanized.js';
import { isWrapping } from '../../text/small-words.js';
import { stem } from '../../text/stem.js';
import type { Contents } from '../contents.js';
import type { Translation, Translator } from './translator.js';

/** What a word may stand for, its look-alikes among it: the likeliest few are translated. */
const MOST_TERMS = 3;
/** Looking a word up takes a part of a millisecond the first time: so many of a question's words are. */
const MOST_WORDS = 16;

/** Translations far less sure than the surest are dropped. */
const LEAST_SHARE = 0.05;
/** Of a word whose surest translation is less sure than this nobody knows what it is called: it counts less. */
const SURE = 0.3;
/** What looks like the surest translation, such as its compounds, counts this share of what it would to its own speakers. */
const ALIKE_SHARE = 0.5;

/** A name that no document teaches is as sure as a fair translation. */
const NAMED = 0.4;

type Way = { readonly from: Contents; readonly to: Contents; readonly translator: Translator };
/** What the thesaurus calls the same as a word: term -> how surely. */
type Named = ReadonlyMap<number, number>;

const NOTHING_NAMED: Named = new Map();

/**
 * Words of a question in one language, read as terms of texts in another: by what they face where documents exist in
 * both, and by what the thesaurus calls the same; names, and words that nobody knows, as they stand or written in Latin
 * letters.
 */
export function readAcross(words: readonly string[], way: Way): ReadWord[] {
  const all = weightiest(way.from.read(words));
  const meant = all.map((word) => word.meant);
  const named = way.to.termsNamed(meant, way.from.language);
  return all.map((read, place) => {
    const own = named[place] ?? NOTHING_NAMED;
    const translated = translate(read, { neighbours: [all[place - 1], all[place + 1]], named: own }, way);
    const isUnderstood = read.reading === 'known' || own.size > 0;
    if (isUnderstood && translated.meaning.terms.length > 0) return translated;
    const [asItStands] = readAsItStands([read.word], way.to);
    if (asItStands === undefined || asItStands.meaning.terms.length === 0) return translated;
    return asItStands.reading === 'known' || translated.meaning.terms.length === 0 ? asItStands : translated;
  });
}

/** Walls of text are read by what is rare in them. */
function weightiest(words: readonly ReadWord[]): readonly ReadWord[] {
  if (words.length <= MOST_WORDS) return words;
  return [...words].sort((one, other) => other.meaning.weight - one.meaning.weight).slice(0, MOST_WORDS);
}

/** Words of another language looked for as they are, or as they would be written in Latin letters. */
export function readAsItStands(words: readonly string[], to: Contents): ReadWord[] {
  return to.read(words).map((read) => {
    if (read.meaning.terms.length > 0) return read;
    const [inLatin] = to.read([romanized(read.word)]);
    return inLatin ?? read;
  });
}

type Around = { readonly neighbours: readonly (ReadWord | undefined)[]; readonly named: Named };

function translate(read: ReadWord, { neighbours, named }: Around, way: Way): ReadWord {
  const sureness = surenessOf(read, neighbours, way.translator);
  addNamed(sureness, named);
  const most = Math.max(0, ...sureness.values());
  addLookAlikes(sureness, way.to);
  const terms = [...sureness]
    .filter(([, sure]) => sure >= LEAST_SHARE * most)
    .map(([term, sure]) => [term, sure / most] as const)
    .sort(([, one], [, other]) => other - one);
  const weight = weightOf(read, terms, way) * Math.min(1, most / SURE);
  return { ...read, meaning: { terms, weight }, named: new Set(named.keys()) };
}

/** What both documents and the thesaurus know is surer than what one of them knows. */
function addNamed(sureness: Map<number, number>, named: Named): void {
  for (const [term, sure] of named) {
    sureness.set(term, Math.max((sureness.get(term) ?? 0) * (1 + sure), NAMED * sure));
  }
}

/**
 * The word keeps its own weight as far as it is known what it is called: how rare a thing is in one language tells
 * better than how rare its likely names are. Where no text holds the word, its names are all there is.
 */
function weightOf({ word, meaning }: ReadWord, terms: Terms, { from, to: { index } }: Way): number {
  if (meaning.weight > 0 || terms.length === 0) return meaning.weight;
  const surest = terms.filter(([, sure]) => sure === 1);
  const rarity = index.rarity(Math.max(...surest.map(([term]) => index.frequency(term))));
  return isWrapping(stem(word, from.language), from.language) ? WRAPPING_WEIGHT * rarity : rarity;
}

/** What a word may be called, alone or together with its neighbours; what is found in several ways is as sure as the surest. */
function surenessOf(
  { reading, meaning }: ReadWord,
  neighbours: readonly (ReadWord | undefined)[],
  translator: Translator,
): Map<number, number> {
  const sureness = new Map<number, number>();
  const add = (translations: readonly Translation[], sure: number) => {
    for (const [term, share] of translations) sureness.set(term, Math.max(sureness.get(term) ?? 0, sure * share));
  };
  for (const [term, sure] of meaning.terms.slice(0, MOST_TERMS)) add(translator.translate(term), sure);
  const [own] = meaning.terms;
  for (const neighbour of neighbours) {
    const [beside] = neighbour?.meaning.terms ?? [];
    if (own === undefined || beside === undefined || reading !== 'known' || neighbour?.reading !== 'known') continue;
    add(translator.translatePair(own[0], beside[0]), 1);
  }
  return sureness;
}

function addLookAlikes(sureness: Map<number, number>, to: Contents): void {
  const [surest] = [...sureness].sort(([, one], [, other]) => other - one);
  if (surest === undefined) return;
  for (const [term, share] of to.lookAlikes(surest[0])) {
    sureness.set(term, Math.max(sureness.get(term) ?? 0, surest[1] * share * ALIKE_SHARE));
  }
}
