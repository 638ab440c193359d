import { Injectable } from '@nestjs/common';
import { Addresses } from '../addresses/addresses.js';
import type { Reason } from '../addresses/reason.js';
import { Transactions } from '../platform/database/transactions.js';

/** A conversation with a person is none of what we say first: who stops that still gets an answer. */
const isOutreach = (reason: Reason) => !reason.startsWith('case:');

/** One tap, and nothing more is said; whatever features keep beside the address goes with it. */
@Injectable()
export class Leaving {
  constructor(
    private readonly addresses: Addresses,
    private readonly transactions: Transactions,
  ) {}

  /** Null for everything. */
  async leave(asker: string, reason: string | null): Promise<void> {
    await this.transactions.run(async (session) => {
      const kept = await this.addresses.reasonsOf(asker, session);
      const left = kept.filter((each) => (reason === null ? isOutreach(each) : each === reason));
      for (const each of left) await this.addresses.letGo(asker, each, session);
    });
  }
}
