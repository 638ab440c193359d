import type { Scored } from '../../index/best-of.js';
import type { Reading, ReadWord } from '../../index/word-reader.js';
import type { Contents } from '../contents.js';
import { type CollectionText, sentencesOf } from '../document.js';
import type { ChainResult } from './chain.js';
import { ALWAYS, type Columns, columnsOf } from './columns.js';
import type { QuestionKind } from './question-kinds.js';
import { raritiesOf } from './said.js';
import { type ChainWeights, type Weights, weighSentences } from './weighing.js';

/** What a document says in a language. */
export type TextOf = (id: string, language: string) => CollectionText | undefined;

/** A question, read against the texts of one language. */
export type Asked = {
  /** Its words, folded, and how they are understood there. */
  readonly words: readonly string[];
  readonly read: readonly ReadWord[];
  readonly kinds: ReadonlySet<QuestionKind>;
  readonly language: string;
  readonly area: number | null;
};

/** One text that may answer. `figures` say how well it fits the question, beside the other texts there are. */
export type Candidate = {
  readonly id: string;
  readonly columns: Columns;
  readonly chain: ChainResult;
  readonly figures: Weights;
};

/** So many texts are looked at to see whether another fits better. */
const MOST_RIVALS = 30;
/** Words that no text writes: however they are understood, an answer speaks of something else. */
const UNSURE: ReadonlySet<Reading> = new Set(['unknown', 'alike', 'sameMeaning']);
const THIRD = 2;
const NO_TEXT: CollectionText = { title: '', body: [] };

/** A question read against the texts of one language. */
export class AskedContents {
  readonly kinds: ReadonlySet<QuestionKind>;
  /** The texts that speak most of the question, best first. */
  readonly hits: readonly Scored[];
  readonly #contents: Contents;
  readonly #textOf: TextOf;
  readonly #words: readonly ReadWord[];
  readonly #question: readonly string[];
  readonly #rarest: number;

  /** @param asked `area` is the number of the area whose texts are looked at beside those of every area; null for all */
  constructor(contents: Contents, textOf: TextOf, asked: Asked) {
    this.#contents = contents;
    this.#textOf = textOf;
    this.#words = asked.read;
    this.#question = asked.language === contents.language ? mended(asked) : translated(asked, contents);
    this.#rarest = contents.index.rarity(0);
    this.kinds = asked.kinds;
    this.hits = contents.search(asked.read, asked.area, MOST_RIVALS, asked.words);
  }

  /** What a text says to the question. */
  candidate(unit: number, weights: ChainWeights): Candidate {
    const id = this.#contents.idOf(unit);
    const { title, body } = this.#textOf(id, this.#contents.language) ?? NO_TEXT;
    const sentences = [title, ...sentencesOf(body)];
    const terms = this.#contents.index.partsOf(unit);
    const columns = columnsOf({ sentences, terms, words: this.#words, question: this.#question, rarest: this.#rarest });
    const chain = weighSentences(columns, this.kinds, weights);
    const figures = withProducts({
      [ALWAYS]: 1,
      ...this.#rivalFigures(unit, title),
      ...this.#questionFigures(),
      ...chainFigures(chain),
      ...textFigures(columns),
    });
    return { id, columns, chain, figures };
  }

  /** How the text stands to others that speak of the question. Those of the same title are the same text elsewhere. */
  #rivalFigures(unit: number, title: string): Weights {
    const own = this.hits.find((hit) => hit.unit === unit)?.score ?? 0;
    const rivals = this.hits.filter((hit) => hit.unit !== unit && this.#titleOf(hit.unit) !== title);
    const all = this.#weight();
    const share = (score: number) => (all === 0 ? 0 : score / all);
    const better = own === 0 ? MOST_RIVALS : rivals.filter(({ score }) => score > own).length;
    return {
      ahead: Math.log((own + 1) / ((rivals[0]?.score ?? 0) + 1)),
      aheadOfThird: Math.log((own + 1) / ((rivals[THIRD]?.score ?? 0) + 1)),
      isFirst: Number(better === 0),
      better: Math.log1p(better),
      score: share(own),
      rivalScore: share(rivals[0]?.score ?? 0),
    };
  }

  #titleOf(unit: number): string {
    return this.#textOf(this.#contents.idOf(unit), this.#contents.language)?.title ?? '';
  }

  #weight(): number {
    return raritiesOf(this.#words, this.#rarest).reduce((sum, rarity) => sum + rarity, 0);
  }

  #questionFigures(): Weights {
    const all = this.#weight();
    const isUnsure = ({ reading }: ReadWord) => UNSURE.has(reading);
    const unsure = raritiesOf(this.#words.filter(isUnsure), this.#rarest).reduce((sum, rarity) => sum + rarity, 0);
    const count = (fits: (word: ReadWord) => boolean) => this.#words.filter(fits).length / 5;
    return {
      weight: Math.log1p(all),
      unsure: all === 0 ? 1 : unsure / all,
      words: count(() => true),
      unknownWords: count(({ reading }) => reading === 'unknown'),
      knownWords: count(({ reading, meaning }) => reading === 'known' && meaning.weight > 2),
      ...Object.fromEntries([...this.kinds].map((kind) => [kind, 1])),
    };
  }
}

/** All words of a question, slips mended. */
function mended({ words, read }: Asked): string[] {
  const meant = new Map(read.map((word) => [word.word, word.meant]));
  return words.map((word) => meant.get(word) ?? word);
}

/** The likeliest term of the texts for each word of a question in another language. */
function translated({ read }: Asked, { index }: Contents): string[] {
  return read.flatMap(({ meaning: { terms } }) => terms.slice(0, 1).map(([term]) => index.terms.termOf(term)));
}

function chainFigures({ answers, logPartition }: ChainResult): Weights {
  const best = [...answers].sort((one, other) => other - one);
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return {
    surest: best[0] ?? 0,
    surestThree: mean(best.slice(0, 3)),
    expected: mean(best) * (best.length / 5),
    some: logPartition,
    length: Math.log1p(best.length),
  };
}

/** What the text as a whole says. */
function textFigures(columns: Columns): Weights {
  const first = (name: string) => columns.get(name)?.[0] ?? 0;
  return {
    titleSays: first('titleSays'),
    bodySays: first('bodySays'),
    most: first('most'),
    mostSaid: Math.max(0, ...(columns.get('said') ?? []).slice(1)),
  };
}

/** Figures that only tell something together. */
const PRODUCTS: readonly (readonly [string, string])[] = [
  ['unsure', 'score'],
  ['ahead', 'score'],
  ['titleSays', 'bodySays'],
  ['unsure', 'bodySays'],
  ['score', 'weight'],
  ['bodySays', 'weight'],
];

function withProducts(figures: Weights): Weights {
  const products = PRODUCTS.map(([one, other]) => [`${one}*${other}`, (figures[one] ?? 0) * (figures[other] ?? 0)]);
  return { ...figures, ...Object.fromEntries(products) };
}
