import { Injectable } from '@nestjs/common';
import { EntryRepository } from '../entries/entry.repository.js';
import { MunicipalityRepository } from '../municipalities/municipality.repository.js';
import type { MunicipalityDocument } from '../municipalities/municipality.schema.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { languagesNamed, translationsAfter } from './translations-after.js';

const BATCH = 200;

/** Works out anew what translations lack: when a municipality has changed its languages, and of entries older than this. */
@Injectable()
export class GapUpkeep {
  constructor(
    database: Database,
    jobs: Jobs,
    private readonly municipalities: MunicipalityRepository,
    private readonly entries: EntryRepository,
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
      await this.entries.derive(
        behind.map((entry) => {
          const before = { ...entry, version: entry.version - 1 };
          const after = translationsAfter({ before, texts: entry.texts, municipality, now: this.clock.now() });
          const { translations, gaps, translatedFor } = after;
          return { entry, values: { translations, gaps, translatedFor } };
        }),
      );
    }
  }
}
