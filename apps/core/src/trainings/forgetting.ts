import { Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service.js';
import { Clock } from '../platform/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { OfficialRepository } from './officials/official.repository.js';
import { TrainingRepository } from './training.repository.js';
import type { TrainingDocument } from './training.schema.js';

export const FORGETTING = 'names of officials whose day is over';

const HOUR_SECONDS = 3_600;
const BATCH = 50;

/** Forgets who took part in a training once its day for that is over. That somebody came stays counted. */
@Injectable()
export class Forgetting {
  constructor(
    private readonly trainings: TrainingRepository,
    private readonly officials: OfficialRepository,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    jobs: Jobs,
  ) {
    jobs.every(FORGETTING, HOUR_SECONDS, () => this.run());
  }

  async run(): Promise<void> {
    const today = this.clock.now().toISOString().slice(0, 10);
    for (const training of await this.trainings.toForget(today, BATCH)) await this.#forget(training);
  }

  async #forget({ _id, title, municipality }: TrainingDocument): Promise<void> {
    await this.transactions.run(async (session) => {
      await this.officials.deleteAllOf(_id, session);
      await this.trainings.markForgotten(_id, session);
      const deed = { action: 'forget', resource: 'training', resourceId: _id.toHexString(), title } as const;
      await this.audit.record({ staff: null, requestId: FORGETTING }, { ...deed, municipality }, session);
    });
  }
}
