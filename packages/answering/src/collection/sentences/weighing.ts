import { type ChainResult, type Potentials, weighChain } from './chain.js';
import type { Columns } from './columns.js';
import type { QuestionKind } from './question-kinds.js';

/** name of a figure -> how much it speaks for something, in log odds. */
export type Weights = Readonly<Record<string, number>>;

/** Weights that hold for every question, and what is added for questions of a kind. */
export type WeightsByKind = { readonly every: Weights } & { readonly [kind in QuestionKind]?: Weights };

/** What makes a sentence part of an answer, the first of an answer, and the first after one. */
export type ChainWeights = {
  readonly inside: WeightsByKind;
  readonly start: WeightsByKind;
  readonly end: WeightsByKind;
};

/** Everything that was learnt for finding answers. */
export type AnswerWeights = {
  readonly chain: ChainWeights;
  /** Whether a given text answers. */
  readonly answers: Weights;
  readonly answersFrom: number;
  /** Whether what is shown answers. */
  readonly shown: Weights;
  readonly shownFrom: number;
};

/** Weighs the sentences of a text, the title left out: place 0 of the result is the first sentence of the body. */
export function weighSentences(
  columns: Columns,
  kinds: ReadonlySet<QuestionKind>,
  { inside, start, end }: ChainWeights,
): ChainResult {
  const sum = (weights: WeightsByKind) => sumOf(columns, [weights.every, ...[...kinds].map((kind) => weights[kind])]);
  const potentials: Potentials = { inside: sum(inside), start: sum(start), end: sum(end) };
  return weighChain(potentials);
}

function sumOf(columns: Columns, weights: readonly (Weights | undefined)[]): Float64Array {
  const [any] = columns.values();
  const sums = new Float64Array(Math.max(0, (any?.length ?? 0) - 1));
  for (const [name, weight] of weights.flatMap((some) => Object.entries(some ?? {}))) {
    const column = columns.get(name);
    if (column === undefined) throw new Error(`answering: the weights speak of "${name}", which is not measured`);
    for (let place = 0; place < sums.length; place++) sums[place] = at(sums, place) + weight * at(column, place + 1);
  }
  return sums;
}

function at(row: Float64Array, place: number): number {
  return row[place] as number;
}

/** How probable something is for which figures speak; figures without a weight say nothing. */
export function probabilityOf(figures: Weights, weights: Weights): number {
  let sum = 0;
  for (const [name, weight] of Object.entries(weights)) sum += weight * (figures[name] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
