import { Injectable } from '@nestjs/common';
import { Jobs } from '../jobs/jobs.js';
import { Logger } from '../logger.js';

/** Sealed text somewhere in the database, that can be sealed anew. */
export type SealedField = {
  name: string;
  /** Seals anew at most so many of those that an older key sealed; gives back how many it did. Harmless when repeated. */
  resealOlder: (limit: number) => Promise<number>;
};

const BATCH = 200;
const HOUR_SECONDS = 3_600;

/**
 * Every sealed field there is. A job seals anew with the newest key what older ones sealed, a batch at a time, so that a
 * key can be taken out of DATA_KEYS some time after a newer one was put before it. Killed half-way, it goes on.
 */
@Injectable()
export class SealedFields {
  readonly #fields = new Map<string, SealedField>();

  constructor(
    jobs: Jobs,
    private readonly logger: Logger,
  ) {
    jobs.every('seal anew', HOUR_SECONDS, () => this.#sealAnew());
  }

  /** To be called in a constructor. */
  register(field: SealedField): void {
    if (this.#fields.has(field.name)) throw new Error(`There are two sealed fields named "${field.name}"`);
    this.#fields.set(field.name, field);
  }

  /** One field that can not be done keeps no other from it. */
  async #sealAnew(): Promise<void> {
    const done = await Promise.allSettled([...this.#fields.values()].map((field) => this.#sealAllAnew(field)));
    const failed = done.find((each) => each.status === 'rejected');
    if (failed) throw failed.reason;
  }

  async #sealAllAnew({ name, resealOlder }: SealedField): Promise<void> {
    let count = 0;
    for (let last = BATCH; last > 0; count += last) last = await resealOlder(BATCH);
    if (count > 0) this.logger.info({ field: name, count }, 'sealed anew with the newest key');
  }
}
