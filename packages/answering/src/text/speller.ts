import { editDistance } from './distance.js';
import { soundOf } from './sound.js';

/** Shorter words have too many neighbours: "casa" is one letter from "cama", "cara", "caso". */
const SHORTEST_TYPO = 5;
/** From this length on two slips are still told from another word. */
const LONG = 9;

type Entry = { word: string; sound: string; uses: number; isPrefix: boolean };

/**
 * The words that are known, to mend one that is not. A word that sounds the same is taken first ("ospital"), then one
 * within a slip or two ("hosptial"); nothing is proposed when several words are equally near and none sounds right.
 */
export class Speller {
  readonly #words = new Map<string, Entry>();
  readonly #bySound = new Map<string, Set<Entry>>();
  readonly #byInitial = new Map<string, Set<Entry>>();

  /** `isPrefix` marks the beginning of words, such as `vacun`, that stands for all that follow. */
  add(word: string, isPrefix = false): void {
    const existing = this.#words.get(word);
    if (existing !== undefined) {
      existing.uses += 1;
      return;
    }
    const entry = { word, sound: soundOf(word), uses: 1, isPrefix };
    this.#words.set(word, entry);
    bucket(this.#bySound, entry.sound).add(entry);
    bucket(this.#byInitial, initialOf(entry.sound)).add(entry);
  }

  remove(word: string): void {
    const entry = this.#words.get(word);
    if (entry === undefined) return;
    entry.uses -= 1;
    if (entry.uses > 0) return;
    this.#words.delete(word);
    this.#bySound.get(entry.sound)?.delete(entry);
    this.#byInitial.get(initialOf(entry.sound))?.delete(entry);
  }

  has(word: string): boolean {
    return this.#words.has(word);
  }

  /** The known word meant by an unknown one, or null. */
  suggest(word: string): string | null {
    if (word.length < SHORTEST_TYPO - 1 || /\d/.test(word)) return null;
    const sound = soundOf(word);
    return this.#sameSound(sound) ?? (word.length < SHORTEST_TYPO ? null : this.#nearest(sound));
  }

  #sameSound(sound: string): string | null {
    const whole = [...(this.#bySound.get(sound) ?? [])].map((entry) => entry.word).sort()[0];
    if (whole !== undefined) return whole;
    for (let length = sound.length - 1; length >= SHORTEST_TYPO; length--) {
      const prefix = [...(this.#bySound.get(sound.slice(0, length)) ?? [])].find((entry) => entry.isPrefix);
      if (prefix !== undefined) return prefix.word;
    }
    return null;
  }

  #nearest(sound: string): string | null {
    let best: { word: string; distance: number } | null = null;
    for (const entry of this.#byInitial.get(initialOf(sound)) ?? []) {
      const limit = slipsAllowed(entry.sound.length);
      if (limit === 0 || (best !== null && best.distance === 1 && limit < 1)) continue;
      const distance = entry.isPrefix
        ? prefixDistance(sound, entry.sound, limit)
        : editDistance(sound, entry.sound, limit);
      if (distance > limit) continue;
      if (best === null || distance < best.distance || (distance === best.distance && entry.word < best.word)) {
        best = { word: entry.word, distance };
      }
    }
    return best?.word ?? null;
  }
}

function slipsAllowed(length: number): number {
  if (length < SHORTEST_TYPO) return 0;
  return length < LONG ? 1 : 2;
}

/** How far the beginning of a word is from a prefix, one letter more or less allowed. */
function prefixDistance(word: string, prefix: string, limit: number): number {
  const lengths = [prefix.length - 1, prefix.length, prefix.length + 1].filter((length) => length <= word.length);
  return Math.min(limit + 1, ...lengths.map((length) => editDistance(word.slice(0, length), prefix, limit)));
}

function initialOf(sound: string): string {
  return sound.slice(0, 1);
}

function bucket(buckets: Map<string, Set<Entry>>, name: string): Set<Entry> {
  const existing = buckets.get(name);
  if (existing !== undefined) return existing;
  const made = new Set<Entry>();
  buckets.set(name, made);
  return made;
}
