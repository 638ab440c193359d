import { Injectable } from '@nestjs/common';
import { type IndicatorSet, migraCidadesSet, starterSet } from '@ventanilla/mgi';
import { AuditService } from '../audit/audit.service.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { isDuplicateKey } from '../platform/database/duplicate-key.js';
import { Transactions } from '../platform/database/transactions.js';
import { IndicatorSetRepository } from './indicator-set.repository.js';
import { countsOf } from './indicator-set.view.js';
import { contentOf } from './set-files.js';

/** What every installation can begin with; both say in their origin that they are derived and not official. */
const offered = [starterSet, migraCidadesSet];

/** Keeps the platform's own sets in the store, released, beside those that people write. */
@Injectable()
export class PlatformSets {
  constructor(
    database: Database,
    private readonly sets: IndicatorSetRepository,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {
    database.beforeFirstUse({ name: 'indicator sets of the platform', run: () => this.#keepAll() });
  }

  async #keepAll(): Promise<void> {
    for (const set of offered) {
      const isThere = await this.sets.hasVersion({ owner: null, key: set.key, version: set.version });
      if (!isThere) await this.#keep(set).catch(ignoreThere);
    }
  }

  async #keep(set: IndicatorSet): Promise<void> {
    const now = this.clock.now();
    const content = contentOf(set);
    const times = { releasedAt: now, createdAt: now, updatedAt: now };
    const { key, version } = set;
    await this.transactions.run(async (session) => {
      const document = { key, version, owner: null, state: 'released', saved: 1, content, ...times } as const;
      const { _id } = await this.sets.create({ ...document, counts: countsOf(content) }, session);
      const deed = { action: 'create', resource: 'indicatorSet', resourceId: _id.toHexString() } as const;
      await this.audit.record({ staff: null, requestId: 'start' }, { ...deed, title: `${key} ${version}` }, session);
    });
  }
}

/** Another core that starts at the same moment may have been quicker. */
function ignoreThere(error: unknown): void {
  if (!isDuplicateKey(error)) throw error;
}
