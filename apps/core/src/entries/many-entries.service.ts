import { Injectable } from '@nestjs/common';
import type { AnyEntry, operations } from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import { actorOf } from '../audit/audit.service.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Transactions } from '../platform/database/transactions.js';
import { ApiError } from '../platform/errors/api-error.js';
import type { InputOf } from '../platform/http/handle.js';
import { invalid } from '../platform/http/read-input.js';
import { atPlace } from './entry.errors.js';
import { EntryService } from './entry.service.js';
import { toEntry } from './entry.view.js';
import { EntryWriter, type Write } from './entry.writer.js';
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
      for (const [at, step] of steps.entries()) writes.push(await this.#write(caller, at, step, session));
      requireOneMunicipality(writes);
      return this.writer.writeAll(actorOf(caller), writes, session);
    });
    return { items: changed.map(toEntry) };
  }

  async #write(
    caller: StaffCaller,
    at: number,
    { id, deed, decide }: PlannedStep,
    session: ClientSession,
  ): Promise<Write> {
    try {
      return await this.service.plan(caller, id, deed, decide, session);
    } catch (error) {
      throw error instanceof ApiError ? placed(error, at) : error;
    }
  }
}

/** The same refusal, saying of which entry it is. */
function placed({ code, message, details }: ApiError, at: number): ApiError {
  const problems = atPlace(at, details.problems ?? [{ path: 'entry', code, message }]);
  return new ApiError(code, message, { ...details, problems });
}

function requireOneMunicipality(writes: readonly Write[]): void {
  const at = writes.findIndex(({ before }) => before.municipality !== writes[0]?.before.municipality);
  if (at === -1) return;
  const message = 'This entry is of another municipality than the first. Take one municipality at a time.';
  throw invalid([{ path: `body.items.${at}.entry`, code: 'otherMunicipality', message }]);
}
