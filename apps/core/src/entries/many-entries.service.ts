import { Injectable } from '@nestjs/common';
import type { AnyEntry, operations } from '@ventanilla/contracts';
import { actorOf } from '../audit/audit.service.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Transactions } from '../platform/database/transactions.js';
import type { InputOf } from '../platform/http/handle.js';
import { EntryService } from './entry.service.js';
import { toEntry } from './entry.view.js';
import { EntryWriter, type Write } from './entry.writer.js';
import { placedAt, requireOneMunicipality } from './many-writes.js';
import { type PlannedStep, WorkflowService } from './workflow.service.js';

type Many = { items: AnyEntry[] };

/** One step for many entries as one transaction: when one of them can not take it, none does. */
@Injectable()
export class ManyEntriesService {
  constructor(
    private readonly service: EntryService,
    private readonly workflow: WorkflowService,
    private readonly writer: EntryWriter,
    private readonly transactions: Transactions,
  ) {}

  submitForReview(
    caller: StaffCaller,
    { items, note }: InputOf<typeof operations.submitEntriesForReview>['body'],
  ): Promise<Many> {
    const steps = items.map((item) => this.workflow.planReview(caller, item.entry, { ...item, note }, null));
    return this.#takeAll(caller, steps);
  }

  archive(
    caller: StaffCaller,
    { items, note, force }: InputOf<typeof operations.archiveEntries>['body'],
  ): Promise<Many> {
    const steps = items.map((item) => this.workflow.planArchive(caller, item.entry, { ...item, note, force }));
    return this.#takeAll(caller, steps);
  }

  async #takeAll(caller: StaffCaller, steps: readonly PlannedStep[]): Promise<Many> {
    const changed = await this.transactions.run(async (session) => {
      const writes: Write[] = [];
      for (const [at, { id, deed, decide }] of steps.entries()) {
        writes.push(await placedAt(at, () => this.service.plan(caller, id, deed, decide, session)));
      }
      requireOneMunicipality(writes);
      return this.writer.writeAll(actorOf(caller), writes, session);
    });
    return { items: changed.map(toEntry) };
  }
}
