import { Injectable } from '@nestjs/common';
import type { ClientSession } from 'mongoose';
import { EntryRepository } from '../../entries/entry.repository.js';
import type { EntryDocument } from '../../entries/entry.schema.js';
import { Clock } from '../../platform/clock.js';
import { ImportRepository } from './import.repository.js';
import type { ImportDocument, ImportRowDocument } from './import.schema.js';

/** A row of a preview with its entry as it is now; null for one that is new, or gone. */
export type LiveRow = { row: ImportRowDocument; entry: EntryDocument | null };

/** The rows of an import that write something, with their entries, a batch at a time. */
@Injectable()
export class ImportRows {
  constructor(
    private readonly imports: ImportRepository,
    private readonly entries: EntryRepository,
    private readonly clock: Clock,
  ) {}

  /** `passes`: how often the rows are gone through in all, so that what is said of the progress never goes back. */
  async each(
    target: ImportDocument,
    session: ClientSession,
    work: (rows: LiveRow[]) => Promise<void>,
    { pass = 0, passes = 1 }: { pass?: number; passes?: number } = {},
  ): Promise<void> {
    let done = pass * (target.counts.new + target.counts.changed);
    for await (const batch of this.imports.writingRows(target._id, session)) {
      await work(await this.#live(batch, session));
      done += batch.length;
      await this.imports.advance(target, Math.floor(done / passes), this.clock.now());
    }
  }

  async #live(rows: readonly ImportRowDocument[], session: ClientSession): Promise<LiveRow[]> {
    const ids = rows.flatMap(({ entry }) => entry ?? []);
    const found = ids.length === 0 ? [] : await this.entries.findMany(ids, session);
    const byId = new Map(found.filter(({ deletedAt }) => !deletedAt).map((entry) => [entry._id.toHexString(), entry]));
    return rows.map((row) => ({ row, entry: byId.get(row.entry ?? '') ?? null }));
  }
}
