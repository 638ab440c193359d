import { createKnowledge, type Decision, decide, type Entry, type Knowledge } from '@ventanilla/answering';
import { starterEntries, starterMunicipalities } from '@ventanilla/starter-content';
import type { Place } from '../judge.js';
import { type Question, readQuestions } from '../questions.js';

/** A question as it is asked in one municipality, of all it has published or of all but some of it. */
export type Example = {
  id: string;
  text: string;
  town: Town;
  /** Keys of which any one is a good answer; empty when an honest unknown is the only right reply. */
  expected: readonly string[];
  /** What is taken out before the question is asked. */
  without: readonly Entry[];
};

/** A municipality with everything it has published. */
export type Town = { place: Place; knowledge: Knowledge; entries: readonly Entry[]; handoff: string | null };

const FILES = ['dev.jsonl', 'more.jsonl'];
/** Not a key: says that neither profile answers. */
const NO_ANSWER = 'no_answer_in_profiles';

/**
 * Every question that is no danger, asked of what is published, and asked once more of a municipality that published
 * nothing on its topics: so there are as many questions without an answer as with one.
 */
export async function readExamples(): Promise<Example[]> {
  const towns = starterMunicipalities.map(openTown);
  const questions = (await Promise.all(FILES.map(readFileOf))).flat().filter(({ urgent }) => !urgent);
  return towns.flatMap((town) =>
    questions.filter((question) => isAskedIn(question, town.place)).flatMap((question) => examplesOf(town, question)),
  );
}

function openTown(municipality: (typeof starterMunicipalities)[number]): Town {
  const entries = starterEntries(municipality.id);
  const { id: place, handoff } = municipality;
  return { place, entries, handoff, knowledge: createKnowledge({ municipality, entries }) };
}

function readFileOf(name: string): Promise<Question[]> {
  return readQuestions(new URL(`../questions/${name}`, import.meta.url).pathname);
}

function isAskedIn({ municipality }: Question, place: Place): boolean {
  return municipality === 'any' || municipality === place;
}

function examplesOf(town: Town, { id, text, answerable, expected: keys }: Question): Example[] {
  const expected = answerable ? keys.filter((key) => key !== NO_ANSWER) : [];
  const asked: Example = { id: `${id} ${town.place}`, text, town, expected, without: [] };
  const topics = new Set(town.entries.filter(({ key }) => expected.includes(key)).flatMap(({ facts }) => facts.topics));
  if (topics.size === 0) return [asked];
  const without = town.entries.filter(({ facts }) => facts.topics.some((topic) => topics.has(topic)));
  return [asked, { ...asked, id: `${asked.id} unpublished`, expected: [], without }];
}

/** Runs `work` on what the example is asked of, and puts back what was taken out. */
export function askedOf<Result>(
  { town: { knowledge }, without }: Example,
  work: (knowledge: Knowledge) => Result,
): Result {
  for (const { key } of without) knowledge.remove(key);
  try {
    return work(knowledge);
  } finally {
    for (const entry of without) knowledge.put(entry);
  }
}

export function decideOn(knowledge: Knowledge, { text }: Example): Decision {
  return decide(knowledge, { question: text });
}
