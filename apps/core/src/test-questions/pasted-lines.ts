import { type Expectation, type Problem, type TestQuestionInput, testQuestionInputSchema } from '@ventanilla/contracts';

type Place = Pick<TestQuestionInput, 'municipality' | 'language'>;

export type ReadLines = { questions: TestQuestionInput[]; problems: Problem[] };

/** Test questions written one a line, as in a mail or copied from a sheet of two columns; empty lines are passed over. */
export function readPastedLines(lines: string, place: Place): ReadLines {
  const read = lines.split(/\r?\n/).flatMap((line, at) => (line.trim() === '' ? [] : [readLine(line, at + 1, place)]));
  return { questions: read.flatMap(({ questions }) => questions), problems: read.flatMap(({ problems }) => problems) };
}

function readLine(line: string, number: number, place: Place): ReadLines {
  const [question = '', expected = '', ...more] = line.split(/\t|\|/).map((part) => part.trim());
  if (expected === '' || more.some((part) => part !== '')) return wrong(number, SHAPE);
  const written = { ...place, question, expects: readExpectation(expected), active: true };
  const parsed = testQuestionInputSchema.safeParse(written);
  if (parsed.success) return { questions: [parsed.data], problems: [] };
  return wrong(number, parsed.error.issues[0]?.message ?? SHAPE);
}

const SHAPE = 'Write the question, a tab or |, and what must answer it';

function readExpectation(expected: string): Expectation {
  if (expected === '-') return { kind: 'refusal' };
  const line = /^sos\s+(\S+)$/i.exec(expected)?.[1];
  if (line !== undefined) return { kind: 'emergency', line };
  const keys = expected.replace(/^!/, '').split(/[\s,;]+/);
  return { kind: 'answer', keys: keys.filter(Boolean), within: expected.startsWith('!') ? 1 : 3 };
}

function wrong(number: number, message: string): ReadLines {
  return {
    questions: [],
    problems: [{ path: `lines.${number}`, code: 'unreadable', message: `Line ${number}: ${message}` }],
  };
}
