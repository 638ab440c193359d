import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createKnowledge, type Decision, type Knowledge } from '@ventanilla/answering';
import { starterEntries, starterMunicipalities } from '@ventanilla/starter-content';
import { z } from 'zod';
import type { Place } from './judge.js';
import { converse } from './wordings.js';

const asked = {
  id: z.string(),
  lang: z.string(),
  municipality: z.enum(['quilmes', 'caba']),
  half: z.enum(['dev', 'test']),
  text: z.string().min(1),
  /** What was said before in the same conversation. */
  after: z.array(z.string()).default([]),
  /** Statements that may stand beside those expected, or where nothing better is known. */
  also: z.array(z.string()).default([]),
};
const kinds = ['none', 'wheel', 'overview', 'elsewhere', 'other'] as const;

/** A question that may be about what a municipality does, with the reply it calls for. See README.md for the kinds. */
const statementQuestionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...asked, kind: z.literal('statements'), expected: z.array(z.string()).min(1) }),
  z.strictObject({ ...asked, kind: z.literal('domain'), domain: z.number() }),
  z.strictObject({ ...asked, kind: z.enum(kinds) }),
]);
export type StatementQuestion = z.infer<typeof statementQuestionSchema>;

/** Reads questions about what municipalities do, one JSON object a line. */
export async function readStatementQuestions(): Promise<StatementQuestion[]> {
  const file = fileURLToPath(new URL('questions/statements.jsonl', import.meta.url));
  const lines = (await readFile(file, 'utf8')).split('\n');
  return lines.flatMap((line) => (line === '' ? [] : [statementQuestionSchema.parse(JSON.parse(line))]));
}

/** How a question was met: the reply is right, and which statements are shown that have nothing to do with it. */
export type StatementVerdict = {
  question: StatementQuestion;
  isRight: boolean;
  unrelated: string[];
  given: string;
};

/** Asks each question of the starter content, and judges what comes back. */
export function judgeStatements(questions: readonly StatementQuestion[]): StatementVerdict[] {
  const towns = new Map(starterMunicipalities.map(({ id }) => [id, openTown(id)]));
  return questions.map((question) => {
    const town = towns.get(question.municipality);
    if (town === undefined) throw new Error(`The starter content has no municipality "${question.municipality}"`);
    return judgeStatement(town, question);
  });
}

type OpenTown = { knowledge: Knowledge; domains: ReadonlyMap<string, number> };

function openTown(id: Place): OpenTown {
  const municipality = starterMunicipalities.find((each) => each.id === id);
  if (municipality === undefined) throw new Error(`The starter content has no municipality "${id}"`);
  const entries = starterEntries(id);
  const domains = entries.flatMap(({ kind, key, facts }) => (kind === 'finding' ? [[key, facts.domain] as const] : []));
  return { knowledge: createKnowledge({ municipality, entries }), domains: new Map(domains) };
}

function judgeStatement({ knowledge, domains }: OpenTown, question: StatementQuestion): StatementVerdict {
  const decision = converse(knowledge, question);
  const shown = decision.hits.filter(({ kind }) => kind === 'finding').map(({ key }) => key);
  const unrelated = shown.filter((key) => !isRelated(question, key, domains));
  const isRight = unrelated.length === 0 && isMet(question, decision, shown);
  return { question, isRight, unrelated, given: givenBy(decision) };
}

function isRelated(question: StatementQuestion, key: string, domains: ReadonlyMap<string, number>): boolean {
  switch (question.kind) {
    case 'statements':
      return question.expected.includes(key) || question.also.includes(key);
    case 'domain':
      return domains.get(key) === question.domain;
    case 'overview':
    case 'wheel':
    case 'other':
      return true;
    default:
      return question.also.includes(key);
  }
}

function isMet(question: StatementQuestion, { outcome, profile, hits }: Decision, shown: readonly string[]): boolean {
  switch (question.kind) {
    case 'statements':
      return question.expected.includes(shown[0] ?? '');
    case 'domain':
      return shown.length > 0;
    case 'overview':
      return profile === 'statements' && shown.length === DOMAINS;
    case 'wheel':
      return profile === 'wheel';
    case 'none':
      return outcome === 'unknown' || shown.length > 0;
    case 'elsewhere':
      return profile === null;
    case 'other':
      return profile === null && hits[0]?.kind !== 'finding';
  }
}

const DOMAINS = 6;

function givenBy({ outcome, profile, hits }: Decision): string {
  return [outcome, profile ?? '–', ...hits.map(({ key }) => key)].join(' ');
}

/** Of the questions about what municipalities do, the share met rightly, per kind and in total. */
export function statementTable(verdicts: readonly StatementVerdict[]): string {
  const kinds = [...new Set(verdicts.map(({ question }) => question.kind))];
  const rows = kinds.map((kind) =>
    statementRow(
      kind,
      verdicts.filter(({ question }) => question.kind === kind),
    ),
  );
  return ['What the town does, ours', ...rows, statementRow('total', verdicts)].join('\n');
}

function statementRow(name: string, verdicts: readonly StatementVerdict[]): string {
  const right = verdicts.filter(({ isRight }) => isRight).length;
  const unrelated = verdicts.filter((verdict) => verdict.unrelated.length > 0).length;
  return `${name.padEnd(12)}${right} of ${verdicts.length} right, ${unrelated} with unrelated statements`;
}
