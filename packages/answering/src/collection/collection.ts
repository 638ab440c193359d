import type { Scored } from '../index/best-of.js';
import type { ReadWord } from '../index/word-reader.js';
import { detectLanguage } from '../language/detect-language.js';
import { nearnessOf, type Similarities } from '../meaning/nearness.js';
import { MAX_TOKENS, tokensOf } from '../text/tokens.js';
import { AcrossLanguages } from './across-languages/across-languages.js';
import { Contents } from './contents.js';
import { type CollectionDocument, sentencesOf } from './document.js';
import { type Explanation, explainUnit } from './explanation.js';
import { inMeaning } from './in-meaning.js';
import { AskedContents } from './sentences/asked-contents.js';
import { findAnswer, findSentences, isSureEnough } from './sentences/finding.js';
import { kindsOf } from './sentences/question-kinds.js';

/** A document found. `score` compares documents of one question only. */
export type CollectionHit = { id: string; score: number; language: string };

/** What is known of a question beside its words. */
export type SearchOptions = {
  /** The language of the question; found out from its words when absent. */
  readonly language?: string | undefined;
  /** Only documents of this area, and those of no area, are found. */
  readonly area?: string | undefined;
  /** The languages of texts to search; all when absent. */
  readonly in?: readonly string[] | string | undefined;
  /** At most so many documents; 10 when absent. */
  readonly limit?: number | undefined;
  /**
   * How near in meaning documents are, by their ids, when somebody has a model to tell. They put hits in order and add
   * what shares no word; whether something answers is decided by words.
   */
  readonly similarities?: Similarities | undefined;
};

/** An answer from a collection, or an honest "I don't know". */
export type CollectionAnswer = {
  outcome: 'answered' | 'unknown';
  /** The document that answers, the language of its text and the places in its body of the sentences that answer. */
  id: string | null;
  language: string | null;
  sentences: number[];
  /** How probably one of the sentences answers, were they shown: between 0 and 1. */
  confidence: number;
  /** What speaks of the question, best first: the nearest useful things when nothing answers. */
  hits: CollectionHit[];
};

const USUAL_LIMIT = 10;
/** The area number of documents that belong to every area, and of areas that no document has. */
const EVERY_AREA = -1;
const NO_AREA = -2;

/**
 * Documents in one or more languages, ready to be asked. Putting and removing take effect with the next question and
 * cost what the document weighs; what is answered depends on the documents alone, not on when they came.
 */
export class Collection {
  readonly #contents = new Map<string, Contents>();
  readonly #documents = new Map<string, CollectionDocument>();
  readonly #areas = new Map<string, number>();
  readonly #across = new AcrossLanguages();

  constructor(documents: Iterable<CollectionDocument>) {
    for (const document of documents) this.put(document);
  }

  /** How many documents there are. */
  get size(): number {
    return this.#documents.size;
  }

  /** Adds a document, or replaces the one with its id. */
  put(document: CollectionDocument): void {
    this.remove(document.id);
    this.#across.forget();
    this.#documents.set(document.id, document);
    const area = document.area === undefined ? EVERY_AREA : this.#numberOfArea(document.area);
    for (const [language, { title, body }] of Object.entries(document.texts)) {
      this.#contentsIn(language).put(document.id, title, sentencesOf(body), area);
    }
  }

  /** Takes a document out; nothing happens when there is none with this id. */
  remove(id: string): void {
    const document = this.#documents.get(id);
    if (document === undefined) return;
    this.#documents.delete(id);
    this.#across.forget();
    for (const language of Object.keys(document.texts)) this.#contents.get(language)?.remove(id);
  }

  /** The document of an id, or null. */
  find(id: string): CollectionDocument | null {
    return this.#documents.get(id) ?? null;
  }

  /** The documents that speak most of what is asked, best first; equals in the order of their ids. Never throws. */
  search(question: string, options: SearchOptions = {}): CollectionHit[] {
    const limit = options.limit ?? USUAL_LIMIT;
    const language = options.language ?? detectLanguage(question);
    const words = tokensOf(question, MAX_TOKENS);
    const area = this.#areaOf(options.area);
    const found = this.#contentsFor(language, options.in).map((contents) => ({
      contents,
      hits: contents.search(this.#read(words, language, contents), area, limit, words),
    }));
    return this.#inMeaning(merged(found, limit), language, options);
  }

  /**
   * The places in a document's body of the sentences that answer, in the order of the text; none when it does not answer
   * or there is no such document. A document of an area is compared with those of its area. Never throws.
   */
  sentences(question: string, id: string, options: Pick<SearchOptions, 'language' | 'in'> = {}): number[] {
    const language = options.language ?? detectLanguage(question);
    for (const contents of this.#contentsFor(language, options.in)) {
      const unit = contents.unitOf(id);
      if (unit === null) continue;
      return findSentences(this.#ask(question, language, contents, this.find(id)?.area), unit);
    }
    return [];
  }

  /**
   * Answers a question with sentences of one document, or says that it is unknown. Texts in the question's language
   * come first; another language is taken when they do not answer. Never throws.
   */
  answer(question: string, options: SearchOptions = {}): CollectionAnswer {
    const language = options.language ?? detectLanguage(question);
    const read = this.#contentsFor(language, options.in).map((contents) => ({
      contents,
      asked: this.#ask(question, language, contents, options.area),
    }));
    const found = read.map(({ contents, asked }) => ({ contents, hits: asked.hits }));
    const hits = this.#inMeaning(merged(found, options.limit ?? USUAL_LIMIT), language, options);
    let confidence = 0;
    for (const { contents, asked } of read) {
      const found = findAnswer(asked);
      if (found !== null && isSureEnough(found.confidence))
        return { outcome: 'answered', ...found, language: contents.language, hits };
      confidence = Math.max(confidence, found?.confidence ?? 0);
    }
    return { outcome: 'unknown', id: null, language: null, sentences: [], confidence, hits };
  }

  #read(words: readonly string[], language: string, to: Contents): ReadWord[] {
    return this.#across.read(words, { language, own: this.#contents.get(language), to });
  }

  #ask(question: string, language: string, contents: Contents, area: string | undefined): AskedContents {
    const words = tokensOf(question, MAX_TOKENS);
    return new AskedContents(contents, (id, wanted) => this.find(id)?.texts[wanted], {
      words,
      read: this.#read(words, language, contents),
      kinds: kindsOf(words, language),
      language,
      area: this.#areaOf(area),
    });
  }

  /**
   * Why a document has its score for a question: how each word was understood, where it stands, and what it adds. In the
   * language where the document fits best; null when there is no such document in the languages asked for. An `area` says
   * that the question was asked there.
   */
  explain(
    question: string,
    id: string,
    options: Pick<SearchOptions, 'language' | 'in' | 'area'> = {},
  ): Explanation | null {
    const language = options.language ?? detectLanguage(question);
    const words = tokensOf(question, MAX_TOKENS);
    const scope = options.area === undefined ? 'everywhere' : 'inArea';
    let best: Explanation | null = null;
    for (const contents of this.#contentsFor(language, options.in)) {
      const unit = contents.unitOf(id);
      if (unit === null) continue;
      const explanation = explainUnit(contents, unit, { read: this.#read(words, language, contents), words, scope });
      if (best === null || explanation.score > best.score) best = explanation;
    }
    return best;
  }

  #inMeaning(hits: CollectionHit[], language: string, options: SearchOptions): CollectionHit[] {
    const all = this.#contentsFor(language, options.in);
    const languageOf = (id: string) =>
      isIn(this.find(id), options.area)
        ? (all.find((contents) => contents.unitOf(id) !== null)?.language ?? null)
        : null;
    return inMeaning(hits, nearnessOf(options.similarities), languageOf).slice(0, options.limit ?? USUAL_LIMIT);
  }

  #contentsFor(language: string, wanted: SearchOptions['in']): Contents[] {
    const languages = wanted === undefined ? [...this.#contents.keys()].sort() : [wanted].flat();
    const ownFirst = [...languages].sort((one, other) => Number(other === language) - Number(one === language));
    return ownFirst.flatMap((code) => this.#contents.get(code) ?? []);
  }

  #areaOf(area: string | undefined): number | null {
    return area === undefined ? null : (this.#areas.get(area) ?? NO_AREA);
  }

  #numberOfArea(area: string): number {
    const existing = this.#areas.get(area);
    if (existing !== undefined) return existing;
    this.#areas.set(area, this.#areas.size);
    return this.#areas.size - 1;
  }

  #contentsIn(language: string): Contents {
    const existing = this.#contents.get(language);
    if (existing !== undefined) return existing;
    const made = new Contents(language);
    this.#contents.set(language, made);
    return made;
  }
}

/** Whether a document is found by questions about an area. */
function isIn(document: CollectionDocument | null, area: string | undefined): boolean {
  return area === undefined || document?.area === undefined || document.area === area;
}

/** The best of the hits in several languages, a document once; equals in the order of their ids. */
function merged(found: readonly { contents: Contents; hits: readonly Scored[] }[], limit: number): CollectionHit[] {
  const best = new Map<string, CollectionHit>();
  for (const { contents, hits } of found) {
    for (const { unit, score } of hits) {
      const id = contents.idOf(unit);
      if (score > (best.get(id)?.score ?? 0)) best.set(id, { id, score, language: contents.language });
    }
  }
  return [...best.values()]
    .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1))
    .slice(0, limit);
}

/** Makes a collection of documents, ready to be asked. */
export function createCollection({ documents }: { documents: Iterable<CollectionDocument> }): Collection {
  return new Collection(documents);
}
