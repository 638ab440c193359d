import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { QuestionClusters, traitsOf } from '@ventanilla/answering';
import { z } from 'zod';

/** A question that nobody could answer, with what it asks for: questions with the same `gap` ask for the same. */
const gapQuestionSchema = z.object({ id: z.string(), lang: z.string(), gap: z.string(), text: z.string().min(1) });
export type GapQuestion = z.infer<typeof gapQuestionSchema>;

/** Reads such questions, one JSON object a line. */
export async function readGapQuestions(file: string): Promise<GapQuestion[]> {
  const text = await readFile(fileURLToPath(new URL(`questions/${file}`, import.meta.url)), 'utf8');
  return text.split('\n').flatMap((line) => (line === '' ? [] : [gapQuestionSchema.parse(JSON.parse(line))]));
}

const PLACES: ReadonlySet<string> = new Set(['quilmes', 'bernal', 'ezpeleta', 'ribera']);

/** Gathers questions one after the other, as core does; gives back what each cluster's questions ask for. */
export function gather(questions: readonly GapQuestion[]): string[][] {
  const clusters = new QuestionClusters();
  const gathered = new Map<string, string[]>();
  for (const { id, text, gap } of questions) {
    const traits = traitsOf(text, { languageHint: 'es', isPlaceWord: (word) => PLACES.has(word) });
    const cluster = clusters.find(traits) ?? id;
    clusters.add(cluster, traits);
    gathered.set(cluster, [...(gathered.get(cluster) ?? []), gap]);
  }
  return [...gathered.values()];
}

export type ClusterFigures = {
  /** Share of the questions that stand in a cluster where theirs is the commonest gap. */
  purity: number;
  /** Of the pairs that stand together: how many ask for the same. */
  precision: number;
  /** Of the pairs that ask for the same: how many stand together. */
  recall: number;
  clusters: number;
};

export function figuresOf(clusters: readonly (readonly string[])[]): ClusterFigures {
  const questions = clusters.flat();
  const right = sum(clusters.map((cluster) => sum([...countOf(cluster).values()].map(pairs))));
  return {
    purity: sum(clusters.map((cluster) => Math.max(...countOf(cluster).values()))) / questions.length,
    precision: right / sum(clusters.map(({ length }) => pairs(length))),
    recall: right / sum([...countOf(questions).values()].map(pairs)),
    clusters: clusters.length,
  };
}

/** The same questions in another order, always the same one for a seed. */
export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const keyed = items.map((item, at) => ({ item, key: noise(seed * 7919 + at) }));
  return keyed.sort((one, other) => one.key - other.key).map(({ item }) => item);
}

function noise(seed: number): number {
  const wave = Math.sin(seed) * 10_000;
  return wave - Math.floor(wave);
}

function countOf(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function pairs(count: number): number {
  return (count * (count - 1)) / 2;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
