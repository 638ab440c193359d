import { Injectable } from '@nestjs/common';
import { AddressRepository } from '../addresses/address.repository.js';
import type { Reason } from '../addresses/reason.js';
import type { Recipient } from './delivery.repository.js';

/**
 * Where a list of recipients comes from. Read in pages by asker, so that whoever makes the list goes on where another was
 * killed; `segment` is kept with the mailing until then and must be plain data.
 */
export type RecipientSource = {
  name: string;
  /** The next ones after an asker, in the order of askers; fewer than `limit` are the last. */
  page: (segment: unknown, after: string | null, limit: number) => Promise<Recipient[]>;
};

/** Everybody whose address is kept for the mailing's reason. */
export const KEPT_FOR = 'keptFor';

/** Every source there is, by its name. */
@Injectable()
export class Recipients {
  readonly #sources = new Map<string, RecipientSource>();

  constructor(addresses: AddressRepository) {
    this.register({
      name: KEPT_FOR,
      page: async (reason, after, limit) => {
        const found = await addresses.findKeptFor(reason as Reason, after, limit);
        return found.map(({ _id, language }) => ({ asker: _id, language }));
      },
    });
  }

  /** To be called in a constructor. */
  register(source: RecipientSource): void {
    if (this.#sources.has(source.name)) throw new Error(`There are two sources of recipients named "${source.name}"`);
    this.#sources.set(source.name, source);
  }

  get(name: string): RecipientSource {
    const source = this.#sources.get(name);
    if (!source) throw new Error(`There is no source of recipients named "${name}"`);
    return source;
  }
}
