import { learntThresholds, type Thresholds } from '@ventanilla/answering';
import { askedOf, decideOn, type Example, readExamples } from './examples.js';
import { middleOfPlateau, type Tried } from './plateau.js';
import { learnReliability, type Observed } from './reliability.js';
import { isFirstRight, worthOf } from './worth.js';

/** The four numbers that are learnt, in the order in which they are tried. */
export const learntNames = ['coverage', 'wordCoverage', 'worthShowing', 'tooClose'] as const;
export type LearntName = (typeof learntNames)[number];

/** What is tried for each: from, to, step. */
const RANGES: Readonly<Record<LearntName, readonly [number, number, number]>> = {
  coverage: [0.2, 0.8, 0.05],
  wordCoverage: [0.3, 0.95, 0.05],
  worthShowing: [0.1, 0.7, 0.05],
  tooClose: [0.8, 0.99, 0.01],
};

/** What was learnt, what was tried on the way, and how the answers fared. */
export type Learnt = {
  thresholds: Thresholds;
  tried: Record<LearntName, Tried[]>;
  /** For each basis, each answer with the share it covered. */
  observed: Record<'needs' | 'words', (Observed & { id: string })[]>;
  worth: number;
};

/** Learns one threshold after the other, each with those before it as learnt; the same questions give the same numbers. */
export async function learnThresholds(): Promise<Learnt> {
  const examples = await readExamples();
  let thresholds: Thresholds = learntThresholds;
  const tried: Record<LearntName, Tried[]> = { coverage: [], wordCoverage: [], worthShowing: [], tooClose: [] };
  for (const name of learntNames) {
    tried[name] = tryAll(examples, thresholds, name);
    thresholds = { ...thresholds, [name]: middleOfPlateau(tried[name]) };
  }
  const observed = observe(examples, thresholds);
  const reliability = { needs: learnReliability(observed.needs), words: learnReliability(observed.words) };
  const [{ worth } = { worth: Number.NaN }] = worthsOf(examples, [thresholds]);
  return { thresholds: { ...thresholds, reliability }, tried, observed, worth };
}

function tryAll(examples: readonly Example[], thresholds: Thresholds, name: LearntName): Tried[] {
  const [from, to, step] = RANGES[name];
  const count = Math.round((to - from) / step) + 1;
  const values = Array.from({ length: count }, (_, at) => Math.round((from + at * step) * 100) / 100);
  const worths = worthsOf(
    examples,
    values.map((value) => ({ ...thresholds, [name]: value })),
  );
  return values.map((value, at) => ({ value, worth: worths[at]?.worth ?? Number.NaN }));
}

/** So many questions of one are about what a municipality has not published: nine of eighty that were written down. */
const UNPUBLISHED = 0.1;

function weightOf({ without }: Example): number {
  return without.length > 0 ? UNPUBLISHED : 1;
}

/** What each candidate is worth on average. Content is taken out once for all of them: that is what costs time. */
function worthsOf(examples: readonly Example[], candidates: readonly Thresholds[]): { worth: number }[] {
  const sums = candidates.map(() => 0);
  for (const example of examples) {
    const weight = weightOf(example);
    askedOf(example, (knowledge) => {
      for (const [at, candidate] of candidates.entries()) {
        knowledge.thresholds = candidate;
        sums[at] = (sums[at] ?? 0) + weight * worthOf(decideOn(knowledge, example), example);
      }
    });
  }
  const all = examples.reduce((sum, example) => sum + weightOf(example), 0);
  return sums.map((sum) => ({ worth: sum / all }));
}

/** The answers that are given with these thresholds. What was unpublished for the sake of it is no real question. */
function observe(examples: readonly Example[], thresholds: Thresholds): Learnt['observed'] {
  const observed: Learnt['observed'] = { needs: [], words: [] };
  for (const example of examples) {
    if (example.without.length > 0) continue;
    askedOf(example, (knowledge) => {
      knowledge.thresholds = thresholds;
      const decision = decideOn(knowledge, example);
      if (decision.outcome !== 'answered' || decision.coverage === null) return;
      const { basis, share } = decision.coverage;
      observed[basis].push({ id: example.id, share, isRight: isFirstRight(decision, example) });
    });
  }
  return observed;
}
