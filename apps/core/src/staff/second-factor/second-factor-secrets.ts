import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config.js';
import { keyFor } from '../../platform/keys.js';
import { SealedBytes } from '../../platform/sealing/sealed-bytes.js';
import { SealedFields } from '../../platform/sealing/sealed-fields.js';
import { Vault } from '../../platform/sealing/vault.js';
import { SECOND_FACTORS, SecondFactorRepository } from './second-factor.repository.js';

/** What codes of second factors are made from: sealed, each for its member of staff. */
@Injectable()
export class SecondFactorSecrets {
  readonly #bytes: SealedBytes;

  constructor(
    @Inject(CONFIG) { accessTokenSecret }: Config,
    vault: Vault,
    factors: SecondFactorRepository,
    sealedFields: SealedFields,
  ) {
    const earlierKey = keyFor('second factor', accessTokenSecret);
    this.#bytes = new SealedBytes(vault, { collection: SECOND_FACTORS, earlierKey });
    for (const field of ['secret', 'pending'] as const) {
      const resealOlder = (limit: number) => factors.resealOlder(this.#bytes, field, limit);
      sealedFields.register({ name: `${SECOND_FACTORS}.${field}`, resealOlder });
    }
  }

  seal(secret: Buffer, staff: string): string {
    return this.#bytes.seal(secret, staff);
  }

  /** Null when core does not have the key: then only recovery codes work. */
  open(sealed: string, staff: string): Buffer | null {
    return this.#bytes.open(sealed, staff);
  }
}
