import { Injectable } from '@nestjs/common';
import type { AnyEntry, operations } from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import { actorOf } from '../../audit/audit.service.js';
import type { StaffCaller } from '../../platform/access/caller.js';
import { Transactions } from '../../platform/database/transactions.js';
import type { InputOf } from '../../platform/http/handle.js';
import { requireVersion, translateDuplicate, wrongState } from '../entry.errors.js';
import { EntryService } from '../entry.service.js';
import { toEntry } from '../entry.view.js';
import { EntryWriter, type Write } from '../entry.writer.js';
import { EntryScope } from '../entry-scope.js';
import { placedAt, requireOneMunicipality } from '../many-writes.js';
import { touchOf } from '../touch.js';
import { UndoRepository } from './undo.repository.js';

type Body = InputOf<typeof operations.undoDeeds>['body'];

/**
 * Takes back what somebody has just done: all of it, or nothing. It is a deed of its own, with its version and its line in
 * the audit, and what becomes public again passes the test questions as ever.
 */
@Injectable()
export class UndoService {
  constructor(
    private readonly service: EntryService,
    private readonly scope: EntryScope,
    private readonly undos: UndoRepository,
    private readonly writer: EntryWriter,
    private readonly transactions: Transactions,
  ) {}

  async undo(caller: StaffCaller, { items }: Body): Promise<{ items: AnyEntry[] }> {
    const changed = await this.transactions
      .run(async (session) => {
        const writes: Write[] = [];
        for (const [at, item] of items.entries()) {
          writes.push(await placedAt(at, () => this.#plan(caller, item, session)));
        }
        requireOneMunicipality(writes);
        return this.writer.writeAll(actorOf(caller), writes, session);
      })
      .catch(translateDuplicate);
    return { items: changed.map(toEntry) };
  }

  /** Whoever may do a deed may take it back. */
  async #plan(caller: StaffCaller, { entry, version }: Body['items'][number], session: ClientSession): Promise<Write> {
    const before = await this.service.getDocument(caller, entry, session);
    requireVersion(before, version);
    const undo = await this.undos.find(before, caller.staff.id, session);
    if (!undo) throw tooLate();
    const languages = undo.languages ?? Object.keys(before.texts);
    await this.scope.requireMay(caller, before, touchOf({ action: undo.action, languages }, before), session);
    return { deed: { action: 'undo', languages }, before, values: undo.values };
  }
}

function tooLate() {
  const message =
    'There is nothing to undo any more: it is too long ago, or it was somebody else. Look in the history.';
  return wrongState([{ path: 'entry', code: 'undo', message }]);
}
