import { Injectable } from '@nestjs/common';
import { AuditService } from '../../audit/audit.service.js';
import { Database } from '../../platform/database/database.js';
import { Transactions } from '../../platform/database/transactions.js';
import { WriteBehind } from '../../platform/database/write-behind.js';
import { Logger } from '../../platform/logger.js';
import type { StaffDocument } from '../staff.schema.js';
import { deedOn } from '../staff-deed.js';

type Failure = { member: StaffDocument; requestId: string };

/**
 * Writes failed sign-ins into the audit. Nobody waits for it: otherwise the time an answer takes would tell which
 * e-mails there are. The throttle bounds how many there can be.
 */
@Injectable()
export class FailedSignIns {
  readonly #queue: WriteBehind<Failure>;

  constructor(transactions: Transactions, audit: AuditService, database: Database, logger: Logger) {
    const write = (failures: readonly Failure[]) =>
      transactions.run(async (session) => {
        for (const { member, requestId } of failures) {
          await audit.record({ staff: null, requestId }, deedOn(member, 'signInFailed', 'session'), session);
        }
      });
    this.#queue = new WriteBehind({ name: 'failed sign-ins', logger, write });
    database.beforeClose(() => this.#queue.flush());
  }

  note(member: StaffDocument, requestId: string): void {
    this.#queue.push({ member, requestId });
  }
}
