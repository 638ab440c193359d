import { Injectable } from '@nestjs/common';
import type { AnyEntry, operations } from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import { actorOf } from '../../audit/audit.service.js';
import type { StaffCaller } from '../../platform/access/caller.js';
import { Clock } from '../../platform/clock.js';
import { Transactions } from '../../platform/database/transactions.js';
import type { InputOf } from '../../platform/http/handle.js';
import { requireVersion, translateDuplicate, wrongState } from '../entry.errors.js';
import type { EntryDocument } from '../entry.schema.js';
import { EntryService } from '../entry.service.js';
import { toEntry } from '../entry.view.js';
import { EntryWriter, type Write } from '../entry.writer.js';
import { EntryScope } from '../entry-scope.js';
import { placedAt, requireOneMunicipality } from '../many-writes.js';
import { touchOf } from '../touch.js';
import { UndoRepository } from './undo.repository.js';
import type { UndoDocument } from './undo.schema.js';

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
    private readonly clock: Clock,
  ) {}

  async undo(caller: StaffCaller, { items }: Body): Promise<{ items: AnyEntry[] }> {
    const changed = await this.transactions
      .run(async (session) => {
        const writes: Write[] = [];
        for (const [at, item] of items.entries()) {
          writes.push(await placedAt(at, () => this.#planOne(caller, item, session)));
        }
        requireOneMunicipality(writes);
        return this.writer.writeAll(actorOf(caller), writes, session);
      })
      .catch(translateDuplicate);
    return { items: changed.map(toEntry) };
  }

  async #planOne(caller: StaffCaller, { entry, version }: Body['items'][number], session: ClientSession) {
    const before = await this.service.getDocument(caller, entry, session);
    requireVersion(before, version);
    return this.plan(caller, before, null, session);
  }

  /** What takes the last deed back, done alone or as part of a release. Whoever may do a deed may take it back. */
  async plan(
    caller: StaffCaller,
    before: EntryDocument,
    release: string | null,
    session: ClientSession,
  ): Promise<Write> {
    const undo = await this.undos.find(before, caller.staff.id, session);
    if (!undo) throw tooLate();
    if (undo.release !== release) throw partOfRelease();
    const languages = undo.languages ?? Object.keys(before.texts);
    await this.scope.requireMay(caller, before, touchOf({ action: undo.action, languages }, before), session);
    const scheduled = stillToCome(undo, this.clock.now());
    return { deed: { action: 'undo', languages }, before, values: { ...undo.values, scheduled } };
  }
}

/** What was due meanwhile, or came with the release, would be done again at once. */
function stillToCome({ values, release }: UndoDocument, now: Date): UndoDocument['values']['scheduled'] {
  return values.scheduled.filter(
    (one) => (one.at > now || one.failure) && (release === null || one.release !== release),
  );
}

function partOfRelease() {
  const message = 'This was published together with other things. Take the whole release back instead.';
  return wrongState([{ path: 'entry', code: 'undoRelease', message }]);
}

function tooLate() {
  const message =
    'There is nothing to undo any more: it is too long ago, or it was somebody else. Look in the history.';
  return wrongState([{ path: 'entry', code: 'undo', message }]);
}
