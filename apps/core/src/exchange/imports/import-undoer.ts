import { Injectable } from '@nestjs/common';
import { actorOf } from '../../audit/audit.service.js';
import type { EntryDocument } from '../../entries/entry.schema.js';
import { EntryWriter, type Write } from '../../entries/entry.writer.js';
import { EntryScope, touchBetween } from '../../entries/entry-scope.js';
import { MunicipalityService } from '../../municipalities/municipality.service.js';
import type { StaffCaller } from '../../platform/access/caller.js';
import { Clock } from '../../platform/clock.js';
import { Transactions } from '../../platform/database/transactions.js';
import { ImportRepository } from './import.repository.js';
import type { ImportDocument, ImportRowDocument } from './import.schema.js';
import { withKey } from './import-failure.js';
import { ImportRows } from './import-rows.js';

/** Puts entries back to what they were before an import, in one transaction; what was edited since is left alone. */
@Injectable()
export class ImportUndoer {
  constructor(
    private readonly imports: ImportRepository,
    private readonly rows: ImportRows,
    private readonly writer: EntryWriter,
    private readonly scope: EntryScope,
    private readonly municipalities: MunicipalityService,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async undo(caller: StaffCaller, target: ImportDocument): Promise<void> {
    await this.transactions.run(async (session) => {
      const { sourceLanguage } = await this.municipalities.getDocument(target.municipality, session);
      const undo = { restored: 0, leftAlone: [] as string[] };
      await this.rows.each(target, session, async (rows) => {
        const writes: Write[] = [];
        for (const { row, entry } of rows) {
          if (entry?.version !== row.left) undo.leftAlone.push(row.key);
          else if (entry) writes.push(this.#putBack(entry, row, target.fileName));
        }
        for (const write of writes) {
          await withKey(write.before.key, () =>
            this.scope.requireMayIn(caller, sourceLanguage, write.before, touchOf(write), session),
          );
        }
        if (writes.length > 0) await this.writer.writeAll(actorOf(caller), writes, session);
        undo.restored += writes.length;
      });
      await this.imports.set(target, { state: 'undone', undo, finishedAt: this.clock.now() }, session);
    });
  }

  #putBack(entry: EntryDocument, { before }: ImportRowDocument, why: string): Write {
    if (!before) {
      const gone = { published: null, publishedAt: null, deletedAt: this.clock.now() };
      return { deed: { action: 'delete', why }, before: entry, values: gone };
    }
    const { version: _, ...values } = before;
    return { deed: { action: 'update', why }, before: entry, values };
  }
}

function touchOf({ deed, before, values }: Write) {
  const after = {
    key: values.key ?? before.key,
    facts: values.facts ?? before.facts,
    texts: values.texts ?? before.texts,
  };
  const touch = touchBetween(before, after);
  return deed.action === 'delete'
    ? { ...touch, deed: 'archive' as const, languages: Object.keys(before.texts) }
    : touch;
}
