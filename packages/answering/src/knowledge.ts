import type { AnsweringKind, Danger, Entry, FindingEntry, Municipality, Topic } from './entry.js';
import { impactsOf, wordsOf } from './index/impacts.js';
import { InvertedIndex } from './index/inverted-index.js';
import { type IndexedEntry, type IndexedKind, mayAnswer, tellsLack, unitsOf } from './index/units.js';
import { learntThresholds } from './learnt-thresholds.js';
import { OwnWords } from './own-words.js';
import { createGazetteer, type Gazetteer, type Named } from './places/gazetteer.js';
import { isStopword } from './text/stopwords.js';
import { tokensOf } from './text/tokens.js';
import type { Thresholds } from './thresholds.js';

/** What is remembered of an entry beside the index. */
export type Known = {
  key: string;
  kind: IndexedKind;
  topics: readonly Topic[];
  units: readonly number[];
  words: readonly string[];
  dangers: readonly { readonly danger: Danger; readonly rank: number }[];
  /** Keys of the locations a service is offered at. */
  locations: readonly string[];
  nature: 'practical' | 'law' | 'notice' | null;
  /** The last day of a mobile stop. */
  date: string | null;
  /** Where in its profile a statement stands. */
  stated: { readonly domain: number; readonly order: number } | null;
};

/** Which entry, and which section of it, a unit of the index is. */
export type Unit = { key: string; section: number | null };

/** What a knowledge is made from. */
export type KnowledgeInput = { municipality: Municipality; entries: Iterable<Entry> };

/**
 * All that a municipality has published, ready to be asked. Keep one per municipality; a change of one entry costs
 * what that entry weighs, not a rebuild.
 */
export class Knowledge {
  readonly municipality: Municipality;
  /** How sure is sure enough; the learnt ones unless others are tried. */
  thresholds: Thresholds = learntThresholds;
  /** @internal */
  readonly index = new InvertedIndex();
  /** @internal */
  readonly words: OwnWords;
  readonly #known = new Map<string, Known>();
  /** What the published profile calls an area with potential: never shown, but heard when it is what is asked about. */
  readonly #lacks = new Map<string, ReadonlyMap<string, number>>();
  readonly #units: (Unit | undefined)[] = [];
  readonly #placeWords: ReadonlySet<string>;
  readonly #ownNames: ReadonlySet<string>;
  readonly #findPlaces: Gazetteer;

  constructor({ municipality, entries }: KnowledgeInput) {
    this.municipality = municipality;
    this.#ownNames = wordsOfNames([...Object.values(municipality.names), ...municipality.aliases]);
    this.#placeWords = new Set([...this.#ownNames, ...wordsOfNames(municipality.places)]);
    this.#findPlaces = createGazetteer(municipality.places);
    this.words = new OwnWords(this.#placeWords);
    for (const entry of entries) this.put(entry);
  }

  /** How many entries can answer. */
  get size(): number {
    return this.#known.size;
  }

  /** Adds an entry, or replaces the one with its key. An entry that may not answer (superseded, closed) is taken out. */
  put(entry: Entry): void {
    this.remove(entry.key);
    if (mayAnswer(entry)) this.#known.set(entry.key, this.#index(entry));
    if (tellsLack(entry)) this.#lacks.set(entry.key, impactsOfLack(entry));
  }

  /** Takes an entry out; nothing happens when there is none with this key. */
  remove(key: string): void {
    this.#lacks.delete(key);
    const known = this.#known.get(key);
    if (known === undefined) return;
    this.#known.delete(key);
    for (const unit of known.units) {
      this.index.remove(unit);
      this.#units[unit] = undefined;
    }
    this.words.remove(known.words);
  }

  /** @internal */
  find(key: string): Known | null {
    return this.#known.get(key) ?? null;
  }

  /** @internal */
  all(): IterableIterator<Known> {
    return this.#known.values();
  }

  /** @internal The impacts of the terms of each statement about what the municipality lacks. */
  lacks(): IterableIterator<ReadonlyMap<string, number>> {
    return this.#lacks.values();
  }

  /** @internal */
  unitAt(number: number): Unit {
    const unit = this.#units[number];
    if (unit === undefined) throw new Error(`answering: the index has no unit ${number}`);
    return unit;
  }

  /** @internal Whether a word is part of a name of the municipality or of a place in it. */
  isPlaceWord(word: string): boolean {
    return this.#placeWords.has(word);
  }

  /** @internal The neighbourhoods and landmarks of the municipality that words name. */
  placesIn(words: readonly string[]): Named[] {
    return this.#findPlaces(words);
  }

  /** @internal Whether a word is part of a name of the municipality itself. */
  isOwnName(word: string): boolean {
    return this.#ownNames.has(word);
  }

  #index(entry: IndexedEntry): Known {
    const words = new Set<string>();
    const units = unitsOf(entry).map((unit) => {
      const cut = wordsOf(unit);
      const number = this.index.put(impactsOf(cut, entry.facts.topics));
      this.#units[number] = { key: entry.key, section: unit.section };
      for (const { fields } of cut) for (const field of fields) for (const word of field.words) words.add(word);
      return number;
    });
    this.words.add(words);
    return { ...factsOf(entry), units, words: [...words] };
  }
}

/** Makes the knowledge of a municipality from its published entries. */
export function createKnowledge(input: KnowledgeInput): Knowledge {
  return new Knowledge(input);
}

function impactsOfLack(entry: FindingEntry): ReadonlyMap<string, number> {
  const impacts = new Map<string, number>();
  for (const unit of unitsOf(entry)) {
    for (const [term, impact] of impactsOf(wordsOf(unit), entry.facts.topics)) impacts.set(term, impact);
  }
  return impacts;
}

function factsOf(entry: IndexedEntry): Omit<Known, 'units' | 'words'> {
  return {
    key: entry.key,
    kind: entry.kind,
    topics: entry.facts.topics,
    dangers: entry.kind === 'helpLine' ? entry.facts.dangers : [],
    locations: entry.kind === 'service' ? entry.facts.atLocations.map(({ location }) => location) : [],
    nature: entry.kind === 'guide' ? entry.facts.nature : null,
    date: entry.kind === 'mobileStop' ? entry.facts.date : null,
    stated: entry.kind === 'finding' ? { domain: entry.facts.domain, order: entry.facts.order } : null,
  };
}

function wordsOfNames(names: readonly string[]): Set<string> {
  return new Set(names.flatMap((name) => tokensOf(name)).filter((word) => !isStopword(word)));
}

/** Whether an entry of this kind is shown by itself. */
export function isAnswering(kind: IndexedKind): kind is AnsweringKind {
  return kind !== 'location';
}
