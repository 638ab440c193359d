import { z } from 'zod';
import { domainIcons } from '../domain.js';
import { findingKinds } from '../finding.js';
import { type Outcome, problem } from '../problem.js';
import { questionTopics } from '../question-topics.js';
import { checkIndicatorSet } from './check-set.js';
import type { IndicatorSet } from './indicator-set.js';

const words = z.record(z.string(), z.string());
const reference = { key: z.string(), version: z.number() };
const domain = z.strictObject({
  number: z.number(),
  id: z.string(),
  names: words,
  scope: words,
  headings: z.array(z.string()),
  icon: z.enum(domainIcons).nullable(),
  subThemes: z.array(z.strictObject({ key: z.string(), names: words })),
  // Files from before domains named topics have none.
  topics: z.array(z.enum(questionTopics)).default([]),
});
const step = z.strictObject({
  key: z.string(),
  words,
  value: z.number().nullable(),
  finding: z.enum(findingKinds).nullable(),
});
const indicator = z.strictObject({
  key: z.string(),
  domain: z.number(),
  subTheme: z.string().nullable(),
  question: words,
  help: words,
  suggestedInstitution: words,
  gender: z.boolean(),
  vulnerableGroups: z.boolean(),
});
const source = z.strictObject({ title: z.string(), url: z.string().nullable(), date: z.string().nullable() });
const set = z.strictObject({
  ...reference,
  names: words,
  origin: z.strictObject({ kind: z.enum(['official', 'tailored', 'derived']), note: words, sources: z.array(source) }),
  basedOn: z.strictObject(reference).nullable(),
  scale: z.array(step),
  domains: z.array(domain),
  indicators: z.array(indicator),
});

/** All of a set as JSON that a person can read, for keeping and for `readSetJson`. */
export function writeSetJson(value: IndicatorSet): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Reads a set as `writeSetJson` writes it: the whole set, or every problem with its path. */
export function readSetJson(text: string): Outcome<IndicatorSet> {
  const json = parseJson(text);
  if (json === undefined) return { ok: false, problems: [problem('notJson')] };
  const parsed = set.safeParse(json);
  if (!parsed.success)
    return { ok: false, problems: parsed.error.issues.map(({ path }) => shapeProblem(path.map(String))) };
  const problems = checkIndicatorSet(parsed.data);
  return problems.length === 0 ? { ok: true, value: parsed.data } : { ok: false, problems };
}

function shapeProblem(path: readonly string[]) {
  return problem(path.at(-2) === 'topics' ? 'unknownTopic' : 'shape', ...path);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
