import { createPrivateKey, type KeyObject } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config.js';
import { keyFor } from '../../platform/keys.js';
import { SealedBytes } from '../../platform/sealing/sealed-bytes.js';
import { SealedFields } from '../../platform/sealing/sealed-fields.js';
import { Vault } from '../../platform/sealing/vault.js';
import { SIGNING_KEYS, SigningKeyRepository } from './signing-key.repository.js';

const FORMAT = { format: 'der', type: 'pkcs8' } as const;

/** The private parts of the keys that certificates are signed with: sealed, each under the id of its key. */
@Injectable()
export class SealedSigningKeys {
  readonly #bytes: SealedBytes;

  constructor(
    @Inject(CONFIG) { accessTokenSecret }: Config,
    vault: Vault,
    keys: SigningKeyRepository,
    sealedFields: SealedFields,
  ) {
    const earlierKey = keyFor('certificate signing', accessTokenSecret);
    this.#bytes = new SealedBytes(vault, { collection: SIGNING_KEYS, earlierKey });
    sealedFields.register({ name: SIGNING_KEYS, resealOlder: (limit) => keys.resealOlder(this.#bytes, limit) });
  }

  seal(privateKey: KeyObject, kid: string): string {
    return this.#bytes.seal(privateKey.export(FORMAT), kid);
  }

  /** Null when core does not have the key that it was sealed with. */
  open(sealed: string, kid: string): KeyObject | null {
    const der = this.#bytes.open(sealed, kid);
    return der && createPrivateKey({ key: der, ...FORMAT });
  }
}
