import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { ApiError } from '../../platform/errors/api-error.js';
import { Logger } from '../../platform/logger.js';
import { ImportRepository } from './import.repository.js';
import type { ImportDocument } from './import.schema.js';
import { ImportFailure } from './import-failure.js';

/** The work on imports that goes on after its request was answered. Core stops only when it is over. */
@Injectable()
export class ImportWork {
  readonly #underWay = new Set<Promise<void>>();

  constructor(
    private readonly imports: ImportRepository,
    private readonly clock: Clock,
    private readonly logger: Logger,
    database: Database,
  ) {
    database.beforeClose(() => this.settled());
  }

  begin(target: ImportDocument, work: () => Promise<void>): void {
    const underWay = work()
      .catch((error: unknown) => this.#fail(target, error))
      .finally(() => this.#underWay.delete(underWay));
    this.#underWay.add(underWay);
  }

  async settled(): Promise<void> {
    await Promise.all(this.#underWay);
  }

  /** An undo that failed leaves the import done; everything else leaves it with nothing written. */
  async #fail(target: ImportDocument, error: unknown): Promise<void> {
    const { key, cause } = error instanceof ImportFailure ? error : { key: null, cause: error };
    const code = cause instanceof ApiError ? cause.code : 'internal';
    if (code === 'internal') this.logger.error({ import: target._id.toHexString(), err: cause }, 'an import failed');
    const state = target.state === 'undoing' ? 'done' : 'failed';
    await this.imports
      .set(target, { state, failure: { code, key }, finishedAt: this.clock.now() })
      .catch((lost: unknown) => this.logger.error({ err: lost }, 'that an import failed could not be written down'));
  }
}
