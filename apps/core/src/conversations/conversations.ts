import { createHmac, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { OwnRecord } from '@ventanilla/contracts';
import { AskerRecords } from '../askers/asker-records.js';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config.js';
import { Database } from '../platform/database/database.js';
import { WriteBehind } from '../platform/database/write-behind.js';
import { Logger } from '../platform/logger.js';
import { ConversationRepository } from './conversation.repository.js';
import type { ConversationDocument } from './conversation.schema.js';

/** `id` is how it is stored, `name` what the caller sends back. A conversation that just began has nothing to recall. */
export type Conversation = { id: string; name: string; isNew: boolean };

/** Long enough for a bus ride and a queue between two questions. */
const REMEMBERED_MS = 60 * 60_000;
/** An answer without its context is better than an answer that waits. */
const PATIENCE_MS = 250;

/**
 * Remembers what a conversation is about, for an hour, so that "and on Saturdays?" is understood. Kept are ids of
 * published content and of concepts, never a word of the asker, under a keyed hash that fits nothing else that is kept.
 */
@Injectable()
export class Conversations {
  readonly #queue: WriteBehind<ConversationDocument>;

  constructor(
    private readonly repository: ConversationRepository,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly logger: Logger,
    @Inject(CONFIG) private readonly config: Config,
    records: AskerRecords,
  ) {
    this.#queue = new WriteBehind({ name: 'conversations', logger, write: (batch) => repository.writeAll(batch) });
    database.beforeClose(() => this.#queue.flush());
    records.register({
      name: 'conversation',
      forget: (asker) => this.#forget(asker),
      deleteOf: (asker, session) => repository.delete(this.#storedUnder(asker), session),
      exportOf: (asker) => this.#exportOf(asker),
    });
  }

  /** An asker has one conversation; anybody else has the one they name, or a new one. */
  open(asker: string | null, name: string | undefined): Conversation {
    const given = name !== undefined && /^[\w-]{16,64}$/.test(name) ? name : null;
    const own = given ?? randomUUID();
    if (asker !== null) return { id: this.#storedUnder(asker), name: own, isNew: false };
    return { id: this.#hash(`named:${own}`), name: own, isNew: given === null };
  }

  /** Null when nothing is remembered, or the database can not say in time. */
  async recall({ id, isNew }: Conversation, municipality: string): Promise<unknown> {
    if (isNew) return null;
    const found = this.#queue.find(({ _id }) => _id === id) ?? (await this.#read(id));
    if (!found || found.municipality !== municipality || found.expiresAt <= this.clock.now()) return null;
    return JSON.parse(found.context);
  }

  remember({ id }: Conversation, municipality: string, context: unknown): void {
    const expiresAt = new Date(this.clock.now().getTime() + REMEMBERED_MS);
    this.#queue.push({ _id: id, municipality, context: JSON.stringify(context ?? null), expiresAt });
  }

  settle(): Promise<void> {
    return this.#queue.flush();
  }

  #forget(asker: string): Promise<void> {
    this.#queue.forget(({ _id }) => _id === this.#storedUnder(asker));
    return this.settle();
  }

  async #exportOf(asker: string): Promise<OwnRecord[]> {
    await this.settle();
    const found = await this.repository.find(this.#storedUnder(asker));
    if (!found || found.expiresAt <= this.clock.now()) return [];
    const { municipality, context, expiresAt } = found;
    return [{ municipality, remembered: context, keptUntil: expiresAt.toISOString() }];
  }

  /** The id under which the conversation of an asker is stored. */
  #storedUnder(asker: string): string {
    return this.#hash(`asker:${asker}`);
  }

  #hash(name: string): string {
    return createHmac('sha256', this.config.botSecret.reveal()).update(`conversation ${name}`).digest('base64url');
  }

  async #read(id: string): Promise<ConversationDocument | null> {
    if (!this.database.isConnected()) return null;
    const read = this.repository.find(id).catch((error: unknown) => {
      this.logger.warn({ reason: error instanceof Error ? error.name : 'unknown' }, 'conversation not recalled');
      return null;
    });
    return Promise.race([read, pause(PATIENCE_MS, null, { ref: false })]);
  }
}
