import type { KeyObject } from 'node:crypto';
import type { Model } from 'mongoose';
import { aboutOf, resealOlder } from './reseal-older.js';
import { unseal } from './sealed.js';
import type { Vault } from './vault.js';

/** In which collection bytes lie, and the key of their own that sealed them before they were put into the vault. */
type Place = { collection: string; earlierKey: KeyObject };

/**
 * Bytes that lie sealed in fields of a collection. The vault seals them; what a key of its own sealed before still opens, and is
 * sealed anew with everything else.
 */
export class SealedBytes {
  constructor(
    private readonly vault: Vault,
    private readonly place: Place,
  ) {}

  seal(bytes: Buffer, id: string): string {
    return this.vault.seal(bytes.toString('base64'), aboutOf(this.place.collection, id));
  }

  /** Null when core does not have the key. */
  open(sealed: string, id: string): Buffer | null {
    if (isEarlier(sealed)) return unseal(this.place.earlierKey, sealed, id);
    if (!this.vault.hasKeyOf(sealed)) return null;
    return Buffer.from(this.vault.open(sealed, aboutOf(this.place.collection, id)), 'base64');
  }

  /** For `SealedFields`. */
  async resealOlder<Document>(model: Model<Document>, field: string, limit: number): Promise<number> {
    const earlier = await this.#putIntoVault(model, field, limit);
    return earlier + (await resealOlder(this.vault, model, field, limit));
  }

  async #putIntoVault<Document>({ collection }: Model<Document>, field: string, limit: number): Promise<number> {
    const found = await collection
      .find({ [field]: EARLIER }, { projection: { [field]: 1 } })
      .limit(limit)
      .toArray();
    let done = 0;
    for (const { _id, [field]: sealed } of found) {
      const bytes = this.open(String(sealed), String(_id));
      if (bytes === null) continue;
      await collection.updateOne({ _id, [field]: sealed }, { $set: { [field]: this.seal(bytes, String(_id)) } });
      done += 1;
    }
    return done;
  }
}

/** The vault puts a name of its key and a dot in front; base64 has no dot. */
const EARLIER = /^[^.]+$/;

function isEarlier(sealed: string): boolean {
  return EARLIER.test(sealed);
}
