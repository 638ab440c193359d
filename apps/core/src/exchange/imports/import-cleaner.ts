import { Injectable } from '@nestjs/common';
import { Retention } from '../../retention/retention.js';
import { ImportRepository } from './import.repository.js';

/** Imports forgotten at once; one may have twenty thousand rows. */
const BATCH = 10;

/** Forgets previews that nobody confirmed. What was written is kept, so that it can be undone. */
@Injectable()
export class ImportCleaner {
  constructor(
    private readonly imports: ImportRepository,
    retention: Retention,
  ) {
    retention.register({ name: 'importPreviews', forgetBefore: (moment) => this.#forget(moment) });
  }

  /** By then what a preview says is no longer what the file would change. */
  async #forget(before: Date): Promise<number> {
    let count = 0;
    for (;;) {
      const ids = await this.imports.abandoned(before, BATCH);
      if (ids.length === 0) return count;
      await this.imports.forget(ids);
      count += ids.length;
    }
  }
}
