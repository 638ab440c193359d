import { Injectable } from '@nestjs/common';
import type { CellProblem } from '@ventanilla/contracts';
import type { EntryDocument } from '../../entries/entry.schema.js';
import type { CellFaultCode } from '../cells/cell.js';
import { columnsOf, type EntrySheetKind } from '../sheets/columns.js';
import type { Draft } from '../sheets/draft.js';
import { type Placed, placeColumns } from '../sheets/headings.js';
import { plain } from '../words.js';
import { withReferences } from './check-references.js';
import { ExistingEntries } from './existing-entries.js';
import type { NewRow } from './import.repository.js';
import { changesBetweenDrafts, toRow } from './plan.js';
import { checkDraft, type Line, readLine, startOf, withWrittenTexts } from './plan-entry.js';
import type { Planner, Source } from './planner.js';

const prefixes: Readonly<Record<EntrySheetKind, string>> = { service: 'svc', location: 'loc', helpLine: 'line' };

type Known = Map<string, EntryDocument>;

/** Plans tables whose rows are entries: one row, one entry. */
@Injectable()
export class EntryPlanner {
  constructor(private readonly existing: ExistingEntries) {}

  planner(kind: EntrySheetKind, source: Source): Planner {
    const columns = columnsOf(kind, source.municipality.languages);
    const { placed, problems } = placeColumns(source.rows, columns);
    const seen = new Set<string>();
    const inFile = new Set(source.lines.map((line) => this.#keyOf(kind, line, placed, source)));
    return {
      problems,
      plan: async (lines) => {
        const keys = lines.map((line) => this.#keyOf(kind, line, placed, source));
        const known = await this.existing.byKeys(source.municipality._id, keys);
        const rows = lines.map((line, at) =>
          this.#planLine(kind, line, keys[at] ?? '', known, { placed, source, seen, columns }),
        );
        const place = { existing: this.existing, municipality: source.municipality._id };
        return withReferences(rows, inFile, { ...place, columnOf: (path) => columnFor(kind, path, source) });
      },
    };
  }

  /** A new entry without a key gets one from its name in the language the municipality writes in first. */
  #keyOf(kind: EntrySheetKind, { cells }: Line, placed: readonly Placed[], { municipality }: Source): string {
    const cellOf = (path: string) => cells[placed.find(({ column }) => column.path === path)?.at ?? -1] ?? '';
    const given = cellOf('key');
    if (given !== '') return given;
    const slug = plain(cellOf(`texts.${municipality.sourceLanguage}.name`))
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    return slug === '' ? '' : `${prefixes[kind]}.${slug}`.slice(0, 80).replace(/-$/, '');
  }

  #planLine(
    kind: EntrySheetKind,
    line: Line,
    key: string,
    known: Known,
    {
      placed,
      source,
      seen,
      columns,
    }: { placed: Placed[]; source: Source; seen: Set<string>; columns: ReturnType<typeof columnsOf> },
  ): NewRow {
    const { words, municipality } = source;
    const found = known.get(key) ?? null;
    const existing = found?.kind === kind ? found : null;
    const start = existing
      ? withWrittenTexts(kind, existing as Draft, line, placed)
      : startOf(kind, municipality.country, line, placed);
    const others = placed.filter(({ column }) => column.path !== 'key');
    const read = readLine(line, others, { ...start, key }, words);
    const unread = new Set(read.problems.map(({ column }) => column));
    const checked = checkDraft({ municipality: municipality._id, kind }, read.draft, line, placed);
    const problems = [
      ...keyProblems(line, key, found, existing, seen, placed),
      ...read.problems,
      // What could not be read has been said already; the draft behind it is not the writer's.
      ...checked.problems.filter(({ column }) => !unread.has(column)),
      ...(existing || Object.keys(read.draft.texts).length > 0 ? [] : [noText(line, placed)]),
    ];
    seen.add(key);
    const changes = changesBetweenDrafts(existing as Draft | null, read.draft, columns, words);
    return toRow(
      { rows: [line.row], key, problems, input: checked.input, existing },
      changes,
      municipality.sourceLanguage,
    );
  }
}

function keyProblems(
  { row }: Line,
  key: string,
  found: EntryDocument | null,
  existing: EntryDocument | null,
  seen: ReadonlySet<string>,
  placed: readonly Placed[],
): CellProblem[] {
  const heading = placed.find(({ column }) => column.path === 'key')?.heading ?? placed[0]?.heading ?? '';
  if (key !== '' && seen.has(key)) return [problemAt(row, heading, key, 'repeatedKey')];
  return found && !existing ? [problemAt(row, heading, key, 'wrongKind')] : [];
}

function noText({ row }: Line, placed: readonly Placed[]): CellProblem {
  const name = placed.find(({ column }) => column.path.endsWith('.name'));
  return problemAt(row, name?.heading ?? '', '', 'missing');
}

function columnFor(kind: EntrySheetKind, path: string, { words }: Source): string {
  if (!path.includes('organization')) return words('field.atLocations');
  return words(kind === 'location' ? 'field.inCharge' : 'field.organization');
}

function problemAt(row: number, column: string, value: string, code: CellFaultCode): CellProblem {
  return { row, column, value, code, options: [] };
}
