import { setImmediate as turn } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Jobs } from '../../platform/jobs/jobs.js';
import { EntryRepository } from '../entry.repository.js';
import type { EntryDocument } from '../entry.schema.js';
import { NEED_RULES, type Needed, neededOf } from './needs.js';

const BATCH = 200;

/** Works out what entries need that were written by older rules than today's. */
@Injectable()
export class NeedsUpkeep {
  constructor(
    jobs: Jobs,
    private readonly entries: EntryRepository,
  ) {
    jobs.every('needs of entries', 30, () => this.run());
  }

  async run(): Promise<void> {
    for (;;) {
      const behind = await this.entries.neededByOlderThan(NEED_RULES, BATCH);
      if (behind.length === 0) return;
      await this.entries.derive(await changesOf(behind));
    }
  }
}

/** Questions are answered between one entry and the next. */
async function changesOf(entries: readonly EntryDocument[]) {
  const changes: { entry: EntryDocument; values: Needed }[] = [];
  for (const entry of entries) {
    changes.push({ entry, values: neededOf(entry, null) });
    await turn();
  }
  return changes;
}
