import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { CellProblem, ImportRow } from '@ventanilla/contracts';
import type { EntryDocument } from '../../entries/entry.schema.js';
import type { HsdsKind } from '../../hsds/directory-entry.js';
import type { MunicipalityDocument } from '../../municipalities/municipality.schema.js';
import { blankFacts, blankText } from '../sheets/blank-draft.js';
import { columnsOf } from '../sheets/columns.js';
import { type Draft, valueAt } from '../sheets/draft.js';
import type { Words } from '../words.js';
import { withReferences } from './check-references.js';
import { ExistingEntries } from './existing-entries.js';
import type { HsdsEntry } from './hsds-file.js';
import type { NewRow } from './import.repository.js';
import { changesBetweenDrafts, toRow } from './plan.js';
import { checkDraft } from './plan-entry.js';
import type { Planner } from './planner.js';

export type HsdsSource = { municipality: MunicipalityDocument; entries: readonly HsdsEntry[]; words: Words };

/** As much of a value as a preview shows where no table has a column for it. */
const SHOWN = 300;

/** Plans a file of HSDS: a row for each of its entries, numbered in their order. */
@Injectable()
export class HsdsPlanner {
  constructor(private readonly existing: ExistingEntries) {}

  planner(source: HsdsSource): Planner {
    const { municipality, entries } = source;
    const seen = new Set<string>();
    const inFile = new Set(entries.map(({ entry }) => entry.key));
    return {
      problems: [],
      plan: async (lines) => {
        const here = lines.flatMap(({ row }) => entries.slice(row - 1, row).map((each) => ({ row, each })));
        const keys = here.map(({ each }) => each.entry.key);
        const known = await this.existing.byKeys(municipality._id, keys);
        const rows = here.map(({ row, each }) => planEntry(row, each, known.get(each.entry.key) ?? null, seen, source));
        const place = { existing: this.existing, municipality: municipality._id, columnOf: (path: string) => path };
        return withReferences(rows, inFile, place);
      },
    };
  }
}

function planEntry(
  row: number,
  { kind, entry, leftOut }: HsdsEntry,
  found: EntryDocument | null,
  seen: Set<string>,
  { municipality, words }: HsdsSource,
): NewRow {
  const existing = found?.kind === kind ? found : null;
  const draft = draftOf(kind, entry, existing, municipality.country);
  const checked = checkDraft({ municipality: municipality._id, kind }, draft, { row, cells: [] }, []);
  const problems = [...keyProblems(row, entry.key, found, existing, seen), ...checked.problems];
  seen.add(entry.key);
  const changes = changesOf(kind, existing as Draft | null, draft, municipality.languages, words);
  const planned = { rows: [row], key: entry.key, problems, input: checked.input, existing };
  return { ...toRow(planned, changes, municipality.sourceLanguage), leftOut };
}

/** What a file does not say stays as it was: facts the standard has no field for, languages, search words. */
function draftOf(kind: HsdsKind, entry: HsdsEntry['entry'], existing: EntryDocument | null, country: string): Draft {
  const before = existing as Draft | null;
  const facts = { ...(before?.facts ?? blank(kind, country)), ...entry.facts };
  const texts = Object.entries(entry.texts).map(([language, text]) => {
    return [language, { ...(before?.texts[language] ?? blankWords(kind)), ...text }] as const;
  });
  return { key: entry.key, facts, texts: { ...before?.texts, ...Object.fromEntries(texts) } };
}

function blank(kind: HsdsKind, country: string): Draft['facts'] {
  if (kind !== 'organization') return blankFacts(kind, country);
  return { topics: [], sources: [], checkedAt: null, reviewBy: null, superseded: null };
}

/** Nobody of this municipality answers for a wording yet that others wrote. */
function blankWords(kind: HsdsKind) {
  return { ...(kind === 'organization' ? { keywords: [] } : blankText[kind]), reviewed: false };
}

function keyProblems(
  row: number,
  key: string,
  found: EntryDocument | null,
  existing: EntryDocument | null,
  seen: ReadonlySet<string>,
): CellProblem[] {
  const problem = (code: string) => [{ row, column: 'key', value: key, code, options: [] }];
  if (seen.has(key)) return problem('repeatedKey');
  return found && !existing ? problem('wrongKind') : [];
}

/**
 * As the tables of the kind would write it, and plainly what they have no column for. An organization has no table of
 * its own: what it shares with a service is written as there.
 */
function changesOf(
  kind: HsdsKind,
  before: Draft | null,
  after: Draft,
  languages: readonly string[],
  words: Words,
): ImportRow['changes'] {
  const columns = columnsOf(kind === 'organization' ? 'service' : kind, languages);
  const differing = pathsOf(before, after).filter((path) => !isSame(before, after, path));
  return differing.flatMap((path) => {
    const here = columns.filter((column) => column.path === path || column.path.startsWith(`${path}.`));
    const said = changesBetweenDrafts(before, after, here, words);
    return said.length > 0 ? said : plainChange(path, before, after, words);
  });
}

function isSame(before: Draft | null, after: Draft, path: string): boolean {
  return isDeepStrictEqual((before && valueAt(before, path)) ?? null, valueAt(after, path) ?? null);
}

/** Every fact by its name, and every text by language and name. */
function pathsOf(before: Draft | null, after: Draft): string[] {
  const facts = Object.keys({ ...before?.facts, ...after.facts }).map((name) => `facts.${name}`);
  const texts = Object.entries(after.texts).flatMap(([language, text]) =>
    Object.keys({ ...before?.texts[language], ...text }).map((name) => `texts.${language}.${name}`),
  );
  return [...facts, ...texts];
}

/** Named by its path, which whoever shows it puts into words; a new entry says nothing about what it has not. */
function plainChange(path: string, before: Draft | null, after: Draft, words: Words): ImportRow['changes'] {
  const said = (draft: Draft | null) => (draft ? shown(valueAt(draft, path), words).slice(0, SHOWN) : '');
  const change = { column: path, before: said(before), after: said(after) };
  return before === null && change.after === '' ? [] : [change];
}

function shown(value: unknown, words: Words): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return words(value ? 'common.yes' : 'common.no');
  if (typeof value !== 'object') return String(value);
  const parts = Object.values(value).map((part) => shown(part, words));
  return parts.filter((part) => part !== '').join(Array.isArray(value) ? '; ' : ' · ');
}
