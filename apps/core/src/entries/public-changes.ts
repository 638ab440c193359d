import { Injectable } from '@nestjs/common';
import type { ClientSession } from 'mongoose';
import type { Actor } from '../audit/audit.service.js';
import { Transactions } from '../platform/database/transactions.js';
import type { EntryDocument } from './entry.schema.js';

/** One entry as the public saw it, and as it will see it once the transaction is committed. */
export type PublicChange = {
  actor: Actor;
  before: EntryDocument;
  after: EntryDocument;
  /** Why it must be public although test questions fail, when somebody says so. */
  force: string | null;
};

type Listener = (changes: readonly PublicChange[], session: ClientSession) => Promise<void>;

/**
 * Tells whoever cares what a transaction changes of what the public sees: once, all of it together, just before it is
 * committed. A listener can add its own writes, or refuse.
 */
@Injectable()
export class PublicChanges {
  readonly #noted = new WeakMap<ClientSession, PublicChange[]>();
  readonly #listeners: Listener[] = [];

  constructor(transactions: Transactions) {
    transactions.accompany({
      begin: (session) => void this.#noted.delete(session),
      beforeCommit: (session) => this.#tell(session),
    });
  }

  /** To be called in a constructor. */
  beforeCommit(listener: Listener): void {
    this.#listeners.push(listener);
  }

  note(change: PublicChange, session: ClientSession): void {
    this.#noted.set(session, [...(this.#noted.get(session) ?? []), change]);
  }

  async #tell(session: ClientSession): Promise<void> {
    const changes = this.#noted.get(session);
    if (!changes) return;
    for (const listener of this.#listeners) await listener(changes, session);
  }
}
