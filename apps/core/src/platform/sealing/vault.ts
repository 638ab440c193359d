import { createHmac, type KeyObject } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config.js';
import { ApiError } from '../errors/api-error.js';
import { keyFor } from '../keys.js';
import { seal, unseal } from './sealed.js';

type VaultKey = { id: string; key: KeyObject };

const PURPOSE = 'sealed data';
const ID_DIGITS = 8;

/**
 * What has to be kept and read again, and is nobody's but ours: sealed with the newest of several keys, opened with any.
 * `about` says whose it is, as `collection/id`; text that was moved under another one stays shut.
 */
@Injectable()
export class Vault {
  readonly #keys: ReadonlyMap<string, VaultKey>;
  readonly #current: VaultKey;

  constructor(@Inject(CONFIG) { dataKeys, accessTokenSecret }: Config) {
    // The last one is always there: what was sealed before the first DATA_KEYS was set opens, and is sealed anew.
    const keys = [...dataKeys, accessTokenSecret].map((secret) => vaultKeyOf(keyFor(PURPOSE, secret)));
    this.#keys = new Map(keys.map((key) => [key.id, key]));
    this.#current = keys[0] as VaultKey;
  }

  seal(text: string, about: string): string {
    const { id, key } = this.#current;
    return `${id}.${seal(key, Buffer.from(text, 'utf8'), about)}`;
  }

  open(sealed: string, about: string): string {
    const [id = '', bytes = ''] = sealed.split('.');
    const { key } = this.#keys.get(id) ?? throwUnknownKey(id);
    return unseal(key, bytes, about)?.toString('utf8') ?? throwNotAbout(about);
  }

  hasKeyOf(sealed: string): boolean {
    return this.#keys.has(sealed.split('.')[0] ?? '');
  }

  isCurrent(sealed: string): boolean {
    return sealed.startsWith(`${this.#current.id}.`);
  }

  /** Finds, in a field of the database, what one of the older keys sealed; null while there are none. */
  olderPattern(): RegExp | null {
    const older = [...this.#keys.keys()].filter((id) => id !== this.#current.id);
    return older.length > 0 ? new RegExp(`^(?:${older.join('|')})\\.`) : null;
  }
}

/** The id is made from the key, so that nobody has to name keys, and says nothing about it. */
function vaultKeyOf(key: KeyObject): VaultKey {
  return { id: createHmac('sha256', key).update('id').digest('hex').slice(0, ID_DIGITS), key };
}

function throwUnknownKey(id: string): never {
  const what = /^[0-9a-f]{8}$/.test(id) ? `the key ${id}, which core does not have` : 'a key that core can not name';
  throw new ApiError(
    'keyMissing',
    `This was sealed with ${what}. Put the key it was sealed with back at the end of DATA_KEYS, and start core again.`,
  );
}

function throwNotAbout(about: string): never {
  throw new Error(`What is kept for ${about} was changed, or sealed for something else`);
}
