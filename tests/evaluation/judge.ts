import type { Outcome } from '@ventanilla/contracts';
import type { Question } from './questions.js';

/** The municipalities of the starter content. */
export type Place = 'quilmes' | 'caba';

/** What the judged answer holds, whoever gave it. */
export type Given = {
  outcome: Outcome;
  /** Best first. */
  keys: string[];
  /** The item shown as the way to a person, with the key the municipality has for it. */
  handoff: { key: string | null; isShown: boolean };
};

export type Answerer = (place: Place, question: string) => Promise<Given>;

/** How one question fared in one municipality. `null` means there was nothing to judge. */
export type Verdict = {
  question: Question;
  place: Place;
  /** A question of both municipalities counts half in each. */
  weight: number;
  given: Given;
  isFirst: boolean | null;
  isInFirstThree: boolean | null;
  hasRightOutcome: boolean;
  hasRightLine: boolean | null;
};

const FIRST_ITEMS = 3;
/** Not a key: says that neither profile answers. */
const NO_ANSWER = 'no_answer_in_profiles';

/** Asks a question wherever it belongs and judges each answer. */
export async function judge(question: Question, answer: Answerer): Promise<Verdict[]> {
  const places: Place[] = question.municipality === 'any' ? ['quilmes', 'caba'] : [question.municipality];
  return Promise.all(
    places.map(async (place) => judgeAnswer(question, place, 1 / places.length, await answer(place, question.text))),
  );
}

/** Judges one answer. */
export function judgeAnswer(question: Question, place: Place, weight: number, given: Given): Verdict {
  const expected = question.expected.filter((key) => key !== NO_ANSWER);
  const isIn = (count: number) => (expected.length === 0 ? null : holds(given, expected, count));
  return {
    question,
    place,
    weight,
    given,
    isFirst: isIn(1),
    isInFirstThree: isIn(FIRST_ITEMS),
    hasRightOutcome: hasRightOutcome(question, expected, given),
    hasRightLine: question.urgent ? hasRightLine(expected, given) : null,
  };
}

function holds({ outcome, keys, handoff }: Given, expected: readonly string[], count: number): boolean {
  if (expected.includes('handoff') && outcome === 'unknown' && handoff.isShown) return true;
  return keys.slice(0, count).some((key) => isExpected(key, expected, handoff.key));
}

function isExpected(key: string, expected: readonly string[], handoffKey: string | null): boolean {
  return expected.includes(key) || (key === handoffKey && expected.includes('handoff'));
}

function hasRightOutcome(question: Question, expected: readonly string[], { outcome, keys, handoff }: Given): boolean {
  if (question.urgent) return outcome === 'emergency';
  if (!question.answerable) return outcome === 'unknown';
  if (outcome === 'answered') return true;
  return outcome === 'choices' && keys.some((key) => isExpected(key, expected, handoff.key));
}

function hasRightLine(expected: readonly string[], { outcome, keys }: Given): boolean {
  const lines = expected.filter((key) => key.startsWith('line.'));
  // A danger no line is for, as an arrest, is well met by who helps.
  const right = lines.length > 0 ? lines : expected;
  return outcome === 'emergency' && keys.some((key) => right.includes(key));
}
