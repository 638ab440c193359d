import { setImmediate as nextTurn } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { ImportVerdict } from '@ventanilla/contracts';
import { EntryScope, touchBetween } from '../../entries/entry-scope.js';
import type { StaffCaller } from '../../platform/access/caller.js';
import { Clock } from '../../platform/clock.js';
import { ApiError } from '../../platform/errors/api-error.js';
import { ImportRepository, type NewRow } from './import.repository.js';
import type { ImportDocument } from './import.schema.js';
import type { Intake } from './import-intake.js';
import type { Planner } from './planner.js';

type Place = { municipality: string; sourceLanguage: string };

export const NO_ROWS: Readonly<Record<ImportVerdict, number>> = { problem: 0, new: 0, changed: 0, unchanged: 0 };

/** Works out what a file would change and keeps it as the preview. Writes no entry. */
@Injectable()
export class ImportReader {
  constructor(
    private readonly imports: ImportRepository,
    private readonly scope: EntryScope,
    private readonly clock: Clock,
  ) {}

  async read(caller: StaffCaller, target: ImportDocument, { planner, batches, sourceLanguage }: Intake): Promise<void> {
    const counts = { ...NO_ROWS };
    const leftOut = new Map<string, number>();
    let [done, order] = [0, 0];
    const keep = async (rows: readonly NewRow[]) => {
      if (rows.length > 0) await this.imports.addRows(target, order, rows);
      order += rows.length;
      for (const row of rows) {
        counts[row.verdict] += 1;
        for (const path of placesOf(row)) leftOut.set(path, (leftOut.get(path) ?? 0) + 1);
      }
    };
    await keep(headingRows(planner));
    for (const batch of batches) {
      await keep(await this.#withinScope(caller, { ...target, sourceLanguage }, await planner.plan(batch)));
      done += batch.length;
      await this.imports.advance(target, done, this.clock.now());
      await nextTurn();
    }
    const summed = [...leftOut]
      .map(([path, entries]) => ({ path, entries }))
      .sort((one, other) => other.entries - one.entries);
    await this.imports.set(target, { counts, leftOut: summed, state: counts.problem > 0 ? 'faulty' : 'ready' });
  }

  /** Whoever may not write an entry learns it from the preview. The write asks again. */
  async #withinScope(caller: StaffCaller, place: Place, rows: readonly NewRow[]): Promise<NewRow[]> {
    const checked: NewRow[] = [];
    for (const row of rows) checked.push((await this.#isTheirs(caller, place, row)) ? row : refusedRow(row));
    return checked;
  }

  async #isTheirs(caller: StaffCaller, place: Place, { input, before }: NewRow): Promise<boolean> {
    if (!input) return true;
    const { municipality, sourceLanguage } = place;
    try {
      if (before) {
        const standing = { ...before, municipality, kind: input.kind };
        await this.scope.requireMayChangeIn(caller, sourceLanguage, standing, input, null);
      } else await this.scope.requireMayIn(caller, sourceLanguage, input, touchBetween(null, input), null);
      return true;
    } catch (error) {
      if (error instanceof ApiError && error.code === 'refused') return false;
      throw error;
    }
  }
}

/** Where in an entry something is left out, whichever of several it was. */
function placesOf({ leftOut = [] }: NewRow): Set<string> {
  return new Set(leftOut.map((path) => path.replace(/\.\d+(?=\.|$)/g, '')));
}

function headingRows({ problems }: Planner): NewRow[] {
  if (problems.length === 0) return [];
  const nothing = { changes: [], leftOut: [], input: null, before: null, entry: null };
  return [{ ...nothing, rows: [1], verdict: 'problem', key: '', title: '', problems }];
}

function refusedRow(row: NewRow): NewRow {
  const problem = { row: row.rows[0] ?? 1, column: '', value: row.key, code: 'notYours', options: [] };
  return { ...row, verdict: 'problem', problems: [problem], title: '', changes: [], input: null, before: null };
}
