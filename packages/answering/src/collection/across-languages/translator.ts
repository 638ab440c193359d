import type { Contents } from '../contents.js';
import { type Bilingual, type Facing, FacingTerms } from './facing-terms.js';

/** A term of another language and how surely it is meant, from 0 to 1. */
export type Translation = readonly [term: number, sureness: number];

/** So many texts tell what a term is called; of a common term those are looked at whose ids' hashes come first. */
const ENOUGH_TEXTS = 60;
/** The terms that face a term most are looked at from the other side as well. */
const CANDIDATES = 10;
/** Facing each other once may be chance, unless the term stands there only once. */
const LEAST_TOGETHER = 2;
/** Translations far less sure than the surest are dropped. */
const LEAST_SHARE = 0.1;
/** A candidate that faces other terms more loses this for each of them, and this where the term is not among its own. */
const FALL = 0.5;
const NOT_FACED_BACK = 0.3;
/** What was found is kept until something changes, for up to so many terms. */
const MEMORY = 20_000;

/**
 * What terms of one language are called in another, from documents that exist in both. Nothing is learnt ahead: the
 * sentences that hold a term are looked up when it is asked for, with the sentences that face them. So putting and
 * removing documents costs nothing, no table of pairs is kept, and what comes out depends on the documents alone.
 */
export class Translator {
  readonly #from: Contents;
  readonly #to: Contents;
  readonly #facing = new FacingTerms();
  readonly #ahead = new Map<number, readonly Translation[]>();
  readonly #back = new Map<number, readonly Translation[]>();

  constructor(from: Contents, to: Contents) {
    this.#from = from;
    this.#to = to;
  }

  /** The likeliest translations of a term, the surest first. */
  translate(term: number): readonly Translation[] {
    return remembered(this.#ahead, term, () => this.#find(term));
  }

  #find(term: number): readonly Translation[] {
    const agreed: Translation[] = [];
    let most = 0;
    for (const [candidate, strength] of this.#closest(term, this.#from, this.#to)) {
      // The closest come first: what follows can only be less.
      if (strength < LEAST_SHARE * most) break;
      const agreement = strength * this.#agreement(candidate, term);
      most = Math.max(most, agreement);
      agreed.push([candidate, agreement]);
    }
    return surest(agreed, most);
  }

  /** Seen from the other side: a candidate is a translation of what faces it most, and less of what comes after. */
  #agreement(candidate: number, term: number): number {
    const back = remembered(this.#back, candidate, () => this.#closest(candidate, this.#to, this.#from));
    const place = back.findIndex(([other]) => other === term);
    return place === -1 ? NOT_FACED_BACK : 1 / (1 + FALL * place);
  }

  /** The terms that face a term most; equals by alphabet, never by number, which depends on what came when. */
  #closest(term: number, own: Contents, other: Contents): readonly Translation[] {
    const seen = this.#facing.of(term, textsWith(term, own, other), { own: own.index, other: other.index });
    const uses = own.index.terms.usesOf(term);
    const least = Math.min(LEAST_TOGETHER, seen.sentences);
    const { terms: dictionary } = other.index;
    const isBefore = ([one, strength]: Translation, [another, otherStrength]: Translation) =>
      strength > otherStrength || (strength === otherStrength && dictionary.termOf(one) < dictionary.termOf(another));
    const best: Translation[] = [];
    for (const [facing, count] of seen.terms) {
      if (count < least) continue;
      const strength = association(count, seen, uses, dictionary.usesOf(facing));
      insert([facing, strength], best, isBefore);
    }
    return best;
  }
}

type IsBefore = (one: Translation, other: Translation) => boolean;

/** Puts a candidate into its place among the best, and lets go of the last when there are too many. */
function insert(candidate: Translation, best: Translation[], isBefore: IsBefore): void {
  let place = best.length;
  while (place > 0 && isBefore(candidate, best[place - 1] as Translation)) place -= 1;
  if (place >= CANDIDATES) return;
  best.splice(place, 0, candidate);
  if (best.length > CANDIDATES) best.pop();
}

/**
 * Dice's measure of two terms that stand together `count` times in what was seen of the first; the uses of the second
 * are counted in the same share.
 */
function association(count: number, { sentences }: Facing, uses: number, usesOfOther: number): number {
  return (2 * count) / (sentences * (1 + usesOfOther / uses));
}

function surest(translations: readonly Translation[], most: number): readonly Translation[] {
  return translations
    .filter(([, strength]) => strength >= LEAST_SHARE * most)
    .map(([term, strength]): Translation => [term, strength / most])
    .sort(([, one], [, other]) => other - one);
}

function remembered<Value>(memory: Map<number, Value>, key: number, find: () => Value): Value {
  const kept = memory.get(key);
  if (kept !== undefined) return kept;
  if (memory.size >= MEMORY) memory.clear();
  const found = find();
  memory.set(key, found);
  return found;
}

function textsWith(term: number, own: Contents, other: Contents): Bilingual[] {
  const units = own.index.unitsWith(term);
  const isChosen = chooser(ENOUGH_TEXTS / units.length);
  const texts: Bilingual[] = [];
  for (const unit of units) {
    const id = own.idOf(unit);
    const facing = isChosen(id) ? other.unitOf(id) : null;
    if (facing !== null) texts.push({ own: own.index.rowOf(unit), other: other.index.rowOf(facing) });
  }
  return texts;
}

/** Chooses about a share of ids, always the same ones. */
function chooser(share: number): (id: string) => boolean {
  if (share >= 1) return () => true;
  const limit = share * 2 ** 32;
  return (id) => hashOf(id) < limit;
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place++) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
}
