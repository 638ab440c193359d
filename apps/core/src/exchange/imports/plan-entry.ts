import { type AnyEntryInput, type CellProblem, schemasOfKind } from '@ventanilla/contracts';
import type { z } from 'zod';
import type { CellFaultCode } from '../cells/cell.js';
import { blankFacts, blankText } from '../sheets/blank-draft.js';
import type { EntrySheetKind } from '../sheets/columns.js';
import { type Draft, valueAt, withValue } from '../sheets/draft.js';
import type { Placed } from '../sheets/headings.js';
import type { Words } from '../words.js';

/** A line of the file: its number and its cells. */
export type Line = { row: number; cells: readonly string[] };

export type ReadLine = { draft: Draft; problems: CellProblem[] };

/** Puts the cells of a line into a draft; what can not be read is a problem, and leaves the draft as it was there. */
export function readLine(line: Line, placed: readonly Placed[], start: Draft, words: Words): ReadLine {
  let draft = start;
  const problems: CellProblem[] = [];
  for (const { column, at, heading } of placed) {
    const value = line.cells[at] ?? '';
    if (column.language !== null && !isWritten(column.language, line, placed, draft)) continue;
    const reading = value === '' && column.required ? missing : column.read(value, draft, words);
    if ('draft' in reading) draft = reading.draft;
    else problems.push({ row: line.row, column: heading, value, options: [], ...reading.fault });
  }
  return { draft, problems };
}

const missing = { fault: { code: 'missing' } } as const;

/** A language whose cells are all empty is left alone: a spreadsheet never takes a translation away. */
function isWritten(language: string, { cells }: Line, placed: readonly Placed[], draft: Draft): boolean {
  const its = placed.filter(({ column }) => column.language === language);
  return its.some(({ at }) => (cells[at] ?? '') !== '') && (draft.texts[language] !== undefined || its.length > 0);
}

/** What a new entry is before its cells are read: blank facts, and a blank text in each language it is written in. */
export function startOf(kind: EntrySheetKind, country: string, line: Line, placed: readonly Placed[]): Draft {
  const blank: Draft = { key: '', facts: blankFacts(kind, country), texts: {} };
  return withWrittenTexts(kind, blank, line, placed);
}

/** Gives a draft a blank text in each language that the line writes for the first time. */
export function withWrittenTexts(kind: EntrySheetKind, draft: Draft, line: Line, placed: readonly Placed[]): Draft {
  const languages = new Set(placed.flatMap(({ column }) => column.language ?? []));
  return [...languages]
    .filter((language) => draft.texts[language] === undefined && isWritten(language, line, placed, draft))
    .reduce((kept, language) => withValue(kept, `texts.${language}`, blankText[kind]), draft);
}

/** Holds a draft against the schemas of its kind; each problem is given to the column that it came from. */
export function checkDraft(
  { municipality, kind }: Pick<AnyEntryInput, 'municipality' | 'kind'>,
  draft: Draft,
  { row }: Line,
  placed: readonly Placed[],
): { input: AnyEntryInput | null; problems: CellProblem[] } {
  const schemas = schemasOfKind(kind);
  const facts = schemas.facts.safeParse(draft.facts);
  const texts = Object.entries(draft.texts).map(([language, text]) => ({
    language,
    parsed: schemas.texts.safeParse(text),
  }));
  const issues = [
    ...(isKey(draft.key) ? [] : [{ path: 'key', code: 'key' as const }]),
    ...issuesOf(facts, 'facts'),
    ...texts.flatMap(({ language, parsed }) => issuesOf(parsed, `texts.${language}`)),
  ];
  if (issues.length > 0) return { input: null, problems: issues.map((issue) => toProblem(issue, draft, row, placed)) };
  const wording = Object.fromEntries(texts.map(({ language, parsed }) => [language, parsed.data]));
  // The schemas of the kind have just read both; the compiler can not follow which kind it is.
  return {
    input: { kind, municipality, key: draft.key, facts: facts.data, texts: wording } as AnyEntryInput,
    problems: [],
  };
}

export function isKey(key: string): boolean {
  return key.length >= 2 && key.length <= 80 && /^[a-z0-9]+([.-][a-z0-9]+)*$/i.test(key);
}

type Issue = { path: string; code: CellFaultCode };

function issuesOf(parsed: z.ZodSafeParseResult<unknown>, under: string): Issue[] {
  if (parsed.success) return [];
  return parsed.error.issues.map((issue) => ({ path: [under, ...issue.path].join('.'), code: codeOf(issue) }));
}

function codeOf(issue: z.core.$ZodIssue): CellFaultCode {
  if (issue.code === 'too_small') return issue.origin === 'string' || issue.origin === 'array' ? 'missing' : 'number';
  if (issue.code === 'too_big') return issue.origin === 'array' ? 'tooMany' : 'tooLong';
  if (issue.code !== 'invalid_format') return 'format';
  if (issue.format === 'email') return 'email';
  return issue.format === 'url' ? 'url' : 'format';
}

/** The column whose path leads furthest towards the issue; the key column when none does. */
function toProblem({ path, code }: Issue, draft: Draft, row: number, placed: readonly Placed[]): CellProblem {
  const [nearest] = placed
    .filter(({ column }) => path === column.path || path.startsWith(`${column.path}.`))
    .sort((one, other) => other.column.path.length - one.column.path.length);
  const value = valueAt(draft, path);
  const shown = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return { row, column: nearest?.heading ?? path, value: shown, code, options: [] };
}
