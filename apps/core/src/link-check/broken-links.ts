import { Injectable } from '@nestjs/common';
import type { Types } from 'mongoose';
import { EntryRepository } from '../entries/entry.repository.js';
import { neededOf } from '../entries/needs/needs.js';
import { Transactions } from '../platform/database/transactions.js';
import { WebAddressRepository } from './web-address.repository.js';

/** A home page that more entries name is noted on these, and on the others when they are next written. */
const MOST_ENTRIES = 2_000;

/** Tells entries which of the addresses they name are broken, so that whoever keeps them finds them. */
@Injectable()
export class BrokenLinks {
  constructor(
    private readonly addresses: WebAddressRepository,
    private readonly entries: EntryRepository,
    private readonly transactions: Transactions,
  ) {}

  async noteAll(url: string): Promise<void> {
    for (const { _id } of await this.addresses.naming(url, MOST_ENTRIES)) await this.note(_id);
  }

  /** Tried again when somebody writes the entry in between. */
  note(id: Types.ObjectId): Promise<void> {
    return this.transactions.run(async (session) => {
      const entry = await this.entries.find(id.toHexString(), session);
      if (!entry) return;
      const known = await this.addresses.find(entry.addresses ?? []);
      const brokenLinks = known.filter(({ isBroken }) => isBroken).map(({ _id }) => _id);
      if (brokenLinks.join(' ') === (entry.brokenLinks ?? []).join(' ')) return;
      const values = { brokenLinks, ...neededOf({ ...entry, brokenLinks }, entry) };
      await this.entries.derive([{ entry, values }], session);
    });
  }
}
