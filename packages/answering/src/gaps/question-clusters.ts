import { Dictionary } from '../index/dictionary.js';
import { GramIndex, gramsOf } from '../index/gram-index.js';
import { strongestFirst, type Trait } from './traits.js';

/** A cluster of questions as it is kept: the traits of its questions added up, and how many they are. */
export type ClusterProfile = { id: string; size: number; traits: readonly Trait[] };

/** From this likeness (cosine of traits) on two questions are about the same: the middle of a plateau from 0.4 to 0.48. */
const SAME = 0.44;
/** So many traits of a cluster are kept, the strongest: one that a single question had among fifty says little. */
const MOST_KEPT = 40;
/** Two stems that share so much (Dice's measure over groups of three letters) are one word: "bibliotek", "bibliyotek". */
const ALIKE = 0.6;
const SHORTEST_ALIKE = 5;

type Cluster = { size: number; traits: ReadonlyMap<string, number>; length: number };

/**
 * Questions gathered by what they are about, one after the other: each joins the cluster it is most like, or opens one.
 * The same questions in the same order always make the same clusters. Work per question grows with the clusters that
 * share a trait with it, not with the questions there were.
 */
export class QuestionClusters {
  readonly #clusters = new Map<string, Cluster>();
  /** trait -> cluster -> how much of it the cluster has */
  readonly #having = new Map<string, Map<string, number>>();
  readonly #words = new Dictionary(new GramIndex());

  constructor(profiles: Iterable<ClusterProfile> = []) {
    for (const profile of profiles) this.#put(profile);
  }

  /** The cluster these traits belong to, or null where none is like them. Of several as like, the first by id. */
  find(traits: readonly Trait[]): string | null {
    const asked = this.#asKnown(traits);
    const length = lengthOf(asked);
    let best: { id: string; likeness: number } | null = null;
    for (const [id, common] of this.#inCommon(asked)) {
      const likeness = common / (length * this.#get(id).length);
      if (likeness < SAME || (best !== null && likeness < best.likeness)) continue;
      if (best === null || likeness > best.likeness || id < best.id) best = { id, likeness };
    }
    return best?.id ?? null;
  }

  /** Adds a question to a cluster, which is opened where there is none of that id; gives back what to keep of it. */
  add(id: string, traits: readonly Trait[]): ClusterProfile {
    const before = this.#clusters.get(id);
    const sums = new Map(before?.traits);
    for (const [name, weight] of this.#asKnown(traits)) sums.set(name, (sums.get(name) ?? 0) + weight);
    const profile = { id, size: (before?.size ?? 0) + 1, traits: strongestFirst(sums).slice(0, MOST_KEPT) };
    this.remove(id);
    this.#put(profile);
    return profile;
  }

  /** What to keep of a cluster; null where there is none of that id. */
  profile(id: string): ClusterProfile | null {
    const cluster = this.#clusters.get(id);
    return cluster === undefined ? null : { id, size: cluster.size, traits: strongestFirst(cluster.traits) };
  }

  remove(id: string): void {
    for (const name of this.#clusters.get(id)?.traits.keys() ?? []) {
      const having = this.#having.get(name);
      having?.delete(id);
      if (having?.size === 0) this.#having.delete(name);
      if (isWord(name)) this.#words.drop(this.#words.numberOf(name));
    }
    this.#clusters.delete(id);
  }

  #put({ id, size, traits }: ClusterProfile): void {
    const weights = new Map(traits.map(({ name, weight }) => [name, weight]));
    this.#clusters.set(id, { size, traits: weights, length: lengthOf(weights) });
    for (const [name, weight] of weights) {
      const having = this.#having.get(name) ?? new Map<string, number>();
      this.#having.set(name, having.set(id, weight));
      if (isWord(name)) this.#words.use(name);
    }
  }

  #get(id: string): Cluster {
    const cluster = this.#clusters.get(id);
    if (cluster === undefined) throw new Error(`answering: there is no cluster "${id}"`);
    return cluster;
  }

  /** Each cluster that shares a trait, with what they have in common. */
  #inCommon(asked: ReadonlyMap<string, number>): Map<string, number> {
    const common = new Map<string, number>();
    for (const [name, weight] of asked) {
      for (const [id, having] of this.#having.get(name) ?? []) common.set(id, (common.get(id) ?? 0) + weight * having);
    }
    return common;
  }

  /** Words that nobody has asked with before stand for the one that looks most like them. */
  #asKnown(traits: readonly Trait[]): Map<string, number> {
    const known = new Map<string, number>();
    for (const { name, weight } of traits) {
      const meant = isWord(name) && !this.#having.has(name) ? this.#lookAlike(name) : name;
      known.set(meant, Math.max(known.get(meant) ?? 0, weight));
    }
    return known;
  }

  #lookAlike(word: string): string {
    if (word.length < SHORTEST_ALIKE) return word;
    const grams = gramsOf(word);
    let best = { word, alike: ALIKE };
    this.#words.sharing(grams, Math.ceil((ALIKE * grams.size) / 2), (number, shared) => {
      const other = this.#words.termOf(number);
      const alike = (2 * shared) / (grams.size + other.length);
      if (other.length < SHORTEST_ALIKE || alike < best.alike) return;
      if (alike > best.alike || best.word === word || other < best.word) best = { word: other, alike };
    });
    return best.word;
  }
}

function isWord(name: string): boolean {
  return !name.startsWith('#');
}

/** Of a row of weights; a cluster and a question are as like as the angle between theirs is small. */
function lengthOf(weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const weight of weights.values()) sum += weight * weight;
  return Math.sqrt(sum);
}
