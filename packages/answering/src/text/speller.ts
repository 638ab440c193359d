import { isOneSlip } from './slip.js';
import { soundOf } from './sound.js';

/** Shorter words have too many neighbours: "casa" is one letter from "cama", "cara", "caso". */
const SHORTEST_WRITTEN = 5;
const SHORTEST_MEANT = 6;
/** Sounding the same is proof enough for words of this length: "ijo" could be anything, "bomveros" only one. */
const SHORTEST_SOUND = 4;
/** Proposals are kept for words that come again, up to this many. */
const MEMORY = 20_000;

type Entry = { word: string; sound: string; isPrefix: boolean };

/**
 * The words that patterns are made of, to mend one that is not. A word that sounds the same is taken first ("ospital"), then one
 * that is a single slip away ("hosptial"). The first two sounds must be right: people seldom miss those, and it keeps
 * the search short.
 */
export class Speller {
  readonly #words = new Set<string>();
  readonly #bySound = new Map<string, Set<Entry>>();
  readonly #byBeginning = new Map<string, Set<Entry>>();
  readonly #proposals = new Map<string, string | null>();

  /** `isPrefix` marks the beginning of words, such as `vacun`, that stands for all that follow. */
  add(word: string, isPrefix = false): void {
    if (this.#words.has(word)) return;
    this.#words.add(word);
    const entry = { word, sound: soundOf(word), isPrefix };
    bucket(this.#bySound, entry.sound).add(entry);
    bucket(this.#byBeginning, beginningOf(entry.sound)).add(entry);
    this.#proposals.clear();
  }

  /** The known word meant by an unknown one, or null. Of words that sound the same the one written most alike; ties go to the first in the alphabet. */
  suggest(word: string): string | null {
    const kept = this.#proposals.get(word);
    if (kept !== undefined) return kept;
    if (this.#proposals.size >= MEMORY) this.#proposals.clear();
    const proposal = /\d/.test(word) ? null : this.#propose(word);
    this.#proposals.set(word, proposal);
    return proposal;
  }

  #propose(word: string): string | null {
    const sound = soundOf(word);
    return (
      (word.length < SHORTEST_SOUND ? null : this.#sameSound(word, sound)) ??
      (word.length < SHORTEST_WRITTEN ? null : this.#oneSlipAway(sound))
    );
  }

  /** Of several the one that is written most alike: "bacunan" is Spanish "vacunan", not Guarani "vakuna". */
  #sameSound(word: string, sound: string): string | null {
    const whole = mostAlike(
      word,
      [...(this.#bySound.get(sound) ?? [])].map((entry) => entry.word),
    );
    if (whole !== null) return whole;
    const begun: string[] = [];
    for (let length = sound.length - 1; length >= SHORTEST_WRITTEN; length--) {
      for (const { word: beginning, isPrefix } of this.#bySound.get(sound.slice(0, length)) ?? [])
        if (isPrefix) begun.push(finished(beginning, { word, sound, heard: length }));
    }
    return mostAlike(word, begun);
  }

  #oneSlipAway(sound: string): string | null {
    const near = this.#byBeginning.get(beginningOf(sound)) ?? [];
    return first(
      near,
      (entry) => entry.sound.length >= SHORTEST_MEANT && isOneSlip(sound, entry.sound, entry.isPrefix),
    );
  }
}

/** A beginning with the rest of the word as it was written, when that sounds right. */
function finished(beginning: string, { word, sound, heard }: { word: string; sound: string; heard: number }): string {
  const whole = beginning + word.slice(heard - sound.length);
  return soundOf(whole) === sound ? whole : beginning;
}

/** The one with the fewest letters that differ, the first in the alphabet of several. */
function mostAlike(word: string, others: readonly string[]): string | null {
  const [best] = [...others].sort(
    (one, other) => differences(word, one) - differences(word, other) || (one < other ? -1 : 1),
  );
  return best ?? null;
}

function differences(one: string, other: string): number {
  let count = Math.abs(one.length - other.length);
  for (let at = 0; at < Math.min(one.length, other.length); at++) if (one[at] !== other[at]) count += 1;
  return count;
}

function first(entries: Iterable<Entry>, fits: (entry: Entry) => boolean): string | null {
  let best: string | null = null;
  for (const entry of entries) if ((best === null || entry.word < best) && fits(entry)) best = entry.word;
  return best;
}

function beginningOf(sound: string): string {
  return sound.slice(0, 2);
}

function bucket(buckets: Map<string, Set<Entry>>, name: string): Set<Entry> {
  const existing = buckets.get(name);
  if (existing !== undefined) return existing;
  const made = new Set<Entry>();
  buckets.set(name, made);
  return made;
}
