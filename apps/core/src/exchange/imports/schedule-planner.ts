import { Injectable } from '@nestjs/common';
import { type AnyEntryInput, type CellProblem, type Facts, type Schedule, schemasOfKind } from '@ventanilla/contracts';
import type { EntryDocument } from '../../entries/entry.schema.js';
import type { CellFaultCode } from '../cells/cell.js';
import { scheduleColumns } from '../sheets/columns.js';
import type { Draft } from '../sheets/draft.js';
import { type Placed, placeColumns } from '../sheets/headings.js';
import { blankScheduleRow, scheduleIn, scheduleRowsOf } from '../sheets/schedule-rows.js';
import { tableOf } from '../sheets/table-of.js';
import { ExistingEntries } from './existing-entries.js';
import { grouped } from './grouped.js';
import type { NewRow } from './import.repository.js';
import { toRow } from './plan.js';
import { type Line, type ReadLine, readLine } from './plan-entry.js';
import type { Planner, Source } from './planner.js';

type ReadRow = ReadLine & { line: Line };
type WithHours = Extract<AnyEntryInput, { kind: 'service' | 'location' | 'helpLine' }>;

/** Plans the table of schedules: all rows of an entry together replace its hours at each place that they name. */
@Injectable()
export class SchedulePlanner {
  constructor(private readonly existing: ExistingEntries) {}

  planner(source: Source): Planner {
    const { placed, problems } = placeColumns(source.rows, scheduleColumns);
    return { problems, plan: (lines) => this.#plan(lines, placed, source) };
  }

  /** The lines of one entry must come together; the service sees to it. */
  async #plan(lines: readonly Line[], placed: readonly Placed[], source: Source): Promise<NewRow[]> {
    const read = lines.map((line) => ({ line, ...readLine(line, placed, blankScheduleRow, source.words) }));
    const groups = grouped(read, ({ draft }) => draft.key);
    const known = await this.existing.byKeys(source.municipality._id, [...groups.keys()]);
    return [...groups].map(([key, rows]) => this.#planOwner(key, rows, known.get(key) ?? null, placed, source));
  }

  #planOwner(
    key: string,
    rows: ReadRow[],
    found: EntryDocument | null,
    placed: readonly Placed[],
    source: Source,
  ): NewRow {
    const owner = found && hasHours(found) ? found : null;
    const problems = [
      ...rows.flatMap((row) => row.problems),
      ...(key !== '' && !owner ? [at(rows, placed, 'key', key, found ? 'wrongKind' : 'unknownKey')] : []),
      ...(owner ? unknownPlaces(owner, rows, placed) : []),
    ];
    const input = owner && problems.length === 0 ? withHours(owner, rows) : null;
    const unfit = input && !schemasOfKind(input.kind).facts.safeParse(input.facts).success;
    const all = unfit ? [at(rows, placed, 'facts.week', '', 'format')] : problems;
    const changes = owner && input ? changesOf(owner, input, source) : [];
    const lineNumbers = rows.map(({ line }) => line.row);
    return toRow(
      { rows: lineNumbers, key, problems: all, input, existing: owner },
      changes,
      source.municipality.sourceLanguage,
    );
  }
}

function hasHours(entry: EntryDocument): boolean {
  return 'schedules' in entry.facts;
}

/** Each schedule as one line, under the headings it has in the file. */
function changesOf(owner: EntryDocument, input: WithHours, { words }: Source): NewRow['changes'] {
  const said = ({ key, facts }: { key: string; facts: unknown }) => {
    const [, ...rows] = tableOf(scheduleColumns, scheduleRowsOf({ key, facts: facts as Facts<'service'> }), words);
    return rows
      .map(([, ...cells]) => cells.filter((cell) => cell !== '' && cell !== words('exchange.cell.no')).join(', '))
      .join('\n');
  };
  const [before, after] = [said(owner), said(input)];
  return before === after ? [] : [{ column: words('field.schedules'), before, after }];
}

function withHours({ kind, municipality, key, facts, texts }: EntryDocument, rows: readonly ReadRow[]): WithHours {
  const byPlace = grouped(rows, ({ draft }) => placeOf(draft));
  const schedulesAt = (place: string | null) => byPlace.get(place)?.map(({ draft }) => scheduleIn(draft));
  const own = schedulesAt(null);
  const hours = { ...facts, ...(own && { schedules: own.filter(isFilled) }) };
  if ('atLocations' in hours) {
    hours.atLocations = hours.atLocations.map((there) => {
      const schedules = schedulesAt(there.location);
      return schedules ? { ...there, schedules: schedules.filter(isFilled) } : there;
    });
  }
  return { kind, municipality, key, facts: hours, texts } as WithHours;
}

/** A row with nothing in it but its key says that there are no hours. */
function isFilled({ periods, exceptions, byAppointment }: Schedule): boolean {
  return periods.length > 0 || exceptions.length > 0 || byAppointment;
}

function placeOf({ facts }: Draft): string | null {
  return (facts['location'] as string | null | undefined) ?? null;
}

function unknownPlaces({ facts }: EntryDocument, rows: readonly ReadRow[], placed: readonly Placed[]): CellProblem[] {
  const known = 'atLocations' in facts ? facts.atLocations.map(({ location }) => location) : [];
  return rows.flatMap((row) => {
    const place = placeOf(row.draft);
    return place === null || known.includes(place) ? [] : [at([row], placed, 'facts.location', place, 'unknownKey')];
  });
}

function at(
  rows: readonly ReadRow[],
  placed: readonly Placed[],
  path: string,
  value: string,
  code: CellFaultCode,
): CellProblem {
  const column = placed.find((each) => each.column.path === path)?.heading ?? '';
  return { row: rows[0]?.line.row ?? 1, column, value, code, options: [] };
}
