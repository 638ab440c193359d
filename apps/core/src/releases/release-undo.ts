import { Injectable } from '@nestjs/common';
import type { Release } from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import { AuditService, actorOf } from '../audit/audit.service.js';
import { EntryRepository } from '../entries/entry.repository.js';
import { EntryWriter } from '../entries/entry.writer.js';
import { placedAt } from '../entries/many-writes.js';
import { UndoService } from '../entries/undo/undo.service.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Clock } from '../platform/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import { conflict } from './release.errors.js';
import { ReleaseRepository } from './release.repository.js';
import type { ReleaseDocument } from './release.schema.js';
import { ReleaseService, requireState } from './release.service.js';
import { toRelease } from './release.view.js';

/** Takes a published release back: the public reads all of it as before, and it is open again. */
@Injectable()
export class ReleaseUndo {
  constructor(
    private readonly service: ReleaseService,
    private readonly releases: ReleaseRepository,
    private readonly entries: EntryRepository,
    private readonly undos: UndoService,
    private readonly writer: EntryWriter,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  undo(caller: StaffCaller, id: string, version: number): Promise<Release> {
    return this.transactions.run(async (session) => {
      const release = await this.service.getDocument(caller, id, session);
      if (release.version !== version) throw conflict(release, null);
      requireState(release, ['published']);
      await this.#takeEntriesBack(caller, release, session);
      return this.#reopen(caller, release, session);
    });
  }

  async #takeEntriesBack(caller: StaffCaller, release: ReleaseDocument, session: ClientSession): Promise<void> {
    const ids = release.items.map(({ entry }) => entry);
    const found = new Map(
      (await this.entries.findMany(ids, session)).map((entry) => [entry._id.toHexString(), entry] as const),
    );
    const writes = [];
    for (const [at, id] of ids.entries()) {
      const entry = found.get(id);
      if (!entry) continue;
      writes.push(await placedAt(at, () => this.undos.plan(caller, entry, release._id.toHexString(), session)));
    }
    await this.writer.writeAll(actorOf(caller), writes, session);
  }

  async #reopen(caller: StaffCaller, before: ReleaseDocument, session: ClientSession): Promise<Release> {
    const values = { state: 'open', at: null, by: null, updatedAt: this.clock.now() } as const;
    const after = await this.releases.replace(before, values, session);
    if (!after) throw conflict(before, null);
    const { _id, name: title, municipality } = after;
    const deed = { action: 'undo', resource: 'release', resourceId: _id.toHexString(), title, municipality } as const;
    await this.audit.record(actorOf(caller), deed, session);
    return toRelease(after);
  }
}
