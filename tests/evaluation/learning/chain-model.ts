import {
  ALWAYS,
  type ChainWeights,
  type Columns,
  type QuestionKind,
  questionKinds,
  type WeightsByKind,
  weighChain,
} from '@ventanilla/answering/learning';
import { minimize } from './minimize.js';
import { type Scale, scaleOf, unscaled } from './scale.js';

/** A text that was asked a question, and which of its sentences answer; place 0 is the first after the title. */
export type Annotated = {
  readonly columns: Columns;
  readonly kinds: ReadonlySet<QuestionKind>;
  readonly answers: readonly boolean[];
};

/** What tells where an answer begins and ends. More was tried and told nothing. */
const EDGES = [
  'said',
  'telling',
  'tellingOfMost',
  'heading',
  'asks',
  'first',
  'second',
  'repeatsTitle',
  'best',
  'pastBest',
  'headingSays',
  'sectionOfMost',
  'beforeSays',
  'colon',
  'short',
  'open',
  'listed',
];
/** What counts differently in questions of different kinds. */
const BY_KIND = ['beginning', 'tellingOfMost', 'contactNear'];
/** Weights of kinds are learnt from few questions and held to 0 the more. */
const KIND_SCALE = 0.5;
const HELD = { inside: 30, edge: 10 };
const MOST_STEPS = 60;

/** A row of figures for each sentence of a text: those of every question, then those of each kind. */
type Rows = { width: number; figures: Float64Array };
type Layout = { names: readonly string[]; byKind: readonly string[]; scales: ReadonlyMap<string, Scale> };

/** Learns which sentences answer. `counts` is what each text counts: one fifth where it stands there in five languages. */
export function learnChain(annotated: readonly Annotated[], counts: number): ChainWeights {
  const names = [...(annotated[0]?.columns.keys() ?? [])].filter((name) => name !== ALWAYS);
  const scales = new Map(names.map((name) => [name, scaleOf(figuresOf(annotated, name))]));
  const inside: Layout = { names, byKind: BY_KIND, scales };
  const edge: Layout = { names: EDGES, byKind: [], scales };
  const texts = annotated.map((one) => ({ ...one, inside: rowsOf(one, inside), edge: rowsOf(one, edge) }));
  const [wide, narrow] = [widthOf(inside), widthOf(edge)];
  const found = minimize((at) => slopeOf(texts, at, counts), wide + 2 * narrow, MOST_STEPS);
  return {
    inside: weightsOf(found.subarray(0, wide), inside),
    start: weightsOf(found.subarray(wide, wide + narrow), edge),
    end: weightsOf(found.subarray(wide + narrow), edge),
  };
}

function* figuresOf(annotated: readonly Annotated[], name: string): Generator<number> {
  for (const { columns } of annotated) yield* columns.get(name)?.subarray(1) ?? [];
}

function widthOf({ names, byKind }: Layout): number {
  return names.length + 1 + questionKinds.length * (byKind.length + 1);
}

function rowsOf({ columns, kinds, answers }: Annotated, layout: Layout): Rows {
  const width = widthOf(layout);
  const figures = new Float64Array(width * answers.length);
  const scaled = (name: string, place: number) => {
    const { mean, spread } = layout.scales.get(name) ?? { mean: 0, spread: 1 };
    return ((columns.get(name)?.[place + 1] ?? 0) - mean) / spread;
  };
  answers.forEach((_, place) => {
    const row = [...layout.names.map((name) => scaled(name, place)), 1];
    for (const kind of questionKinds) {
      const own = [...layout.byKind.map((name) => scaled(name, place)), 1];
      row.push(...own.map((value) => (kinds.has(kind) ? value * KIND_SCALE : 0)));
    }
    figures.set(row, place * width);
  });
  return { width, figures };
}

type Text = Annotated & { inside: Rows; edge: Rows };

function slopeOf(texts: readonly Text[], at: Float64Array, counts: number) {
  const [first] = texts;
  if (first === undefined) throw new Error('Nothing to learn from');
  const wide = first.inside.width;
  const narrow = first.edge.width;
  const gradient = at.map((weight, index) => (index < wide ? HELD.inside : HELD.edge) * weight);
  let value = gradient.reduce((sum, pull, index) => sum + (pull * (at[index] as number)) / 2, 0);
  for (const text of texts) {
    const potentials = {
      inside: times(text.inside, at, 0),
      start: times(text.edge, at, wide),
      end: times(text.edge, at, wide + narrow),
    };
    const { answers, starts, ends, logPartition } = weighChain(potentials);
    value += counts * logPartition;
    text.answers.forEach((isAnswer, place) => {
      const before = text.answers[place - 1] ?? false;
      const is = { inside: Number(isAnswer), start: Number(isAnswer && !before), end: Number(!isAnswer && before) };
      for (const part of ['inside', 'start', 'end'] as const) value -= counts * is[part] * at0(potentials[part], place);
      addRow(gradient, 0, text.inside, place, counts * (at0(answers, place) - is.inside));
      addRow(gradient, wide, text.edge, place, counts * (at0(starts, place) - is.start));
      addRow(gradient, wide + narrow, text.edge, place, counts * (at0(ends, place) - is.end));
    });
  }
  return { value, gradient };
}

function at0(row: Float64Array, place: number): number {
  return row[place] as number;
}

function times({ width, figures }: Rows, weights: Float64Array, from: number): Float64Array {
  const sums = new Float64Array(figures.length / width);
  for (let place = 0; place < sums.length; place++) {
    let sum = 0;
    for (let index = 0; index < width; index++) sum += at0(figures, place * width + index) * at0(weights, from + index);
    sums[place] = sum;
  }
  return sums;
}

function addRow(gradient: Float64Array, from: number, { width, figures }: Rows, place: number, much: number): void {
  for (let index = 0; index < width; index++)
    gradient[from + index] = at0(gradient, from + index) + much * at0(figures, place * width + index);
}

function weightsOf(found: Float64Array, { names, byKind, scales }: Layout): WeightsByKind {
  const scalesOf = (some: readonly string[]) => some.map((name) => scales.get(name) ?? { mean: 0, spread: 1 });
  const own = questionKinds.map((kind, number) => {
    const from = names.length + 1 + number * (byKind.length + 1);
    const weights = found.slice(from, from + byKind.length + 1).map((weight) => weight * KIND_SCALE);
    return [kind, unscaled(weights, byKind, scalesOf(byKind))];
  });
  return { every: unscaled(found.slice(0, names.length + 1), names, scalesOf(names)), ...Object.fromEntries(own) };
}
