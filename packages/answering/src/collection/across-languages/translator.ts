import type { Contents } from '../contents.js';
import { type Bilingual, type Facing, FacingTerms, type Wanted } from './facing-terms.js';

/** A term of another language and how surely it is meant: 1 where the two face each other always and nothing else. */
export type Translation = readonly [term: number, sureness: number];

/** So many texts tell what a term is called; of a common term those are looked at whose ids' hashes come first. */
const ENOUGH_TEXTS = 60;
/** The terms that face a term most are looked at from the other side as well. */
const CANDIDATES = 10;
/** Facing each other once may be chance, unless the term stands there only once. */
const LEAST_TOGETHER = 2;
/** A candidate that faces other terms more loses this for each of them, and this where the term is not among its own. */
const FALL = 0.5;
const NOT_FACED_BACK = 0.3;
/** What faces two words together is believed by this much less, the fewer sentences hold them: a third of two. */
const DOUBT = 1;
/** What was found is kept until something changes, for up to so many terms. */
const MEMORY = 20_000;
/** Two terms make one number: there are never so many terms. */
const PAIRS = 2 ** 26;

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
  readonly #pairs = new Map<number, readonly Translation[]>();
  readonly #back = new Map<number, readonly Translation[]>();

  constructor(from: Contents, to: Contents) {
    this.#from = from;
    this.#to = to;
  }

  /** The likeliest translations of a term. */
  translate(term: number): readonly Translation[] {
    return remembered(this.#ahead, term, () =>
      this.#closest({ term, beside: null }, this.#from, this.#to).map(([candidate, strength]) => [
        candidate,
        strength * this.#agreement(candidate, term),
      ]),
    );
  }

  /** The likeliest translations of two terms that stand together: "work permit" is one word in German. */
  translatePair(term: number, beside: number): readonly Translation[] {
    const [first, second] = term < beside ? [term, beside] : [beside, term];
    return remembered(this.#pairs, first * PAIRS + second, () =>
      this.#closest({ term: first, beside: second }, this.#from, this.#to).map(([candidate, strength]) => [
        candidate,
        strength * Math.max(this.#agreement(candidate, first), this.#agreement(candidate, second)),
      ]),
    );
  }

  /** Seen from the other side: a candidate is a translation of what faces it most, and less of what comes after. */
  #agreement(candidate: number, term: number): number {
    const back = remembered(this.#back, candidate, () =>
      this.#closest({ term: candidate, beside: null }, this.#to, this.#from),
    );
    const place = back.findIndex(([other]) => other === term);
    return place === -1 ? NOT_FACED_BACK : 1 / (1 + FALL * place);
  }

  /** The terms that face what is wanted most; equals by alphabet, never by number, which depends on what came when. */
  #closest(wanted: Wanted, own: Contents, other: Contents): readonly Translation[] {
    const { texts, share } = textsWith(wanted, own, other);
    const seen = this.#facing.of(wanted, texts, { own: own.index, other: other.index });
    const isPair = wanted.beside !== null;
    const uses = isPair ? seen.sentences / share : own.index.terms.usesOf(wanted.term);
    const belief = isPair ? seen.sentences / (seen.sentences + DOUBT) : 1;
    const least = isPair ? LEAST_TOGETHER : Math.min(LEAST_TOGETHER, seen.sentences);
    const { terms: dictionary } = other.index;
    const isBefore = ([one, strength]: Translation, [another, otherStrength]: Translation) =>
      strength > otherStrength || (strength === otherStrength && dictionary.termOf(one) < dictionary.termOf(another));
    const best: Translation[] = [];
    for (const [facing, count] of seen.terms) {
      if (count < least) continue;
      insert([facing, belief * association(count, seen, uses, dictionary.usesOf(facing))], best, isBefore);
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

function remembered<Value>(memory: Map<number, Value>, key: number, find: () => Value): Value {
  const kept = memory.get(key);
  if (kept !== undefined) return kept;
  if (memory.size >= MEMORY) memory.clear();
  const found = find();
  memory.set(key, found);
  return found;
}

/** Texts with what is wanted that exist in both languages, and what share of all was looked at. */
function textsWith({ term, beside }: Wanted, own: Contents, other: Contents): { texts: Bilingual[]; share: number } {
  const units = beside === null ? own.index.unitsWith(term) : unitsWithBoth(own, term, beside);
  const share = Math.min(1, ENOUGH_TEXTS / units.length);
  const isChosen = chooser(share);
  const texts: Bilingual[] = [];
  for (const unit of units) {
    const id = own.idOf(unit);
    const facing = isChosen(id) ? other.unitOf(id) : null;
    if (facing !== null) texts.push({ own: own.index.rowOf(unit), other: other.index.rowOf(facing) });
  }
  return { texts, share };
}

function unitsWithBoth({ index }: Contents, one: number, other: number): Int32Array {
  const withOther = new Set(index.unitsWith(other));
  return index.unitsWith(one).filter((unit) => withOther.has(unit));
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
