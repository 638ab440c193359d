import { Injectable } from '@nestjs/common';
import { EntryRepository } from '../entries/entry.repository.js';
import type { EntryDocument } from '../entries/entry.schema.js';
import { type Needed, neededOf } from '../entries/needs/needs.js';
import { MunicipalityRepository } from '../municipalities/municipality.repository.js';
import type { MunicipalityDocument } from '../municipalities/municipality.schema.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { Transactions } from '../platform/database/transactions.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { TranslationMemory } from './memory/translation-memory.js';
import { languagesNamed, type Translations, translationsAfter } from './translations-after.js';

const BATCH = 200;

/** Works out anew what translations lack, and what is remembered of them: when a municipality has changed its languages, and of entries older than this. */
@Injectable()
export class GapUpkeep {
  constructor(
    database: Database,
    jobs: Jobs,
    private readonly municipalities: MunicipalityRepository,
    private readonly entries: EntryRepository,
    private readonly transactions: Transactions,
    private readonly memory: TranslationMemory,
    private readonly clock: Clock,
  ) {
    database.beforeFirstUse({ name: 'gaps of translations', run: () => this.run() });
    jobs.every('gaps of translations', 30, () => this.run());
  }

  async run(): Promise<void> {
    for (const municipality of await this.municipalities.findAll()) await this.#keepUp(municipality);
  }

  async #keepUp(municipality: MunicipalityDocument): Promise<void> {
    const current = languagesNamed(municipality);
    for (;;) {
      const behind = await this.entries.notTranslatedFor(municipality._id, current, BATCH);
      if (behind.length === 0) return;
      const worked = behind.map((entry) => ({ entry, values: this.#workedOut(entry, municipality) }));
      await this.#remember(worked);
      await this.entries.derive(worked);
    }
  }

  #workedOut(entry: EntryDocument, municipality: MunicipalityDocument): Translations & Needed {
    const before = { ...entry, version: entry.version - 1 };
    const { texts: _, ...workedOut } = translationsAfter({
      before,
      texts: entry.texts,
      municipality,
      now: this.clock.now(),
    });
    return { ...workedOut, ...neededOf({ ...entry, gaps: workedOut.gaps }, entry) };
  }

  /** What was written meanwhile is remembered by that write. */
  async #remember(worked: readonly { entry: EntryDocument; values: Translations }[]): Promise<void> {
    await this.transactions.run(async (session) => {
      const stored = await this.entries.findMany(
        worked.map(({ entry }) => entry._id.toHexString()),
        session,
      );
      const versions = new Map(stored.map(({ _id, version }) => [_id.toHexString(), version]));
      const still = worked.filter(({ entry }) => versions.get(entry._id.toHexString()) === entry.version);
      await this.memory.remember(
        still.map(({ entry, values }) => ({ ...entry, ...values })),
        session,
      );
    });
  }
}
