import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import mongoose, { type Model, type Schema } from 'mongoose';
import { CONFIG, type Config } from '../config.js';
import { Logger } from '../logger.js';
import { ensureIndexes } from './indexes.js';

/** Work to do once, in order, when the database is first reached and its indexes are built. */
export type StartStep = { name: string; run: () => Promise<void> };

const RETRY_MS = 500;

// Short, so that a request meets a clear "unavailable" and never hangs on a database that is away.
const TIMEOUTS = {
  serverSelectionTimeoutMS: 1_500,
  connectTimeoutMS: 1_500,
  socketTimeoutMS: 20_000,
  waitQueueTimeoutMS: 2_000,
  heartbeatFrequencyMS: 1_000,
};

/** The connection to MongoDB: comes up by itself whenever the database does, and says honestly when it is away. */
@Injectable()
export class Database implements OnApplicationShutdown {
  readonly connection = mongoose.createConnection();
  readonly #steps: StartStep[] = [];
  readonly #lastWork: (() => Promise<void>)[] = [];
  #stopped = false;
  #opened = false;
  #ready = false;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly logger: Logger,
  ) {
    this.connection.on('error', (error: Error) => logger.warn({ reason: error.name }, 'database connection error'));
  }

  /** The schema says what is stored; `Document` says the same to the compiler. */
  model<Document>(name: string, schema: Schema, collection: string): Model<Document> {
    return this.connection.model(name, schema, collection) as unknown as Model<Document>;
  }

  beforeFirstUse(step: StartStep): void {
    this.#steps.push(step);
  }

  /** What still has to be written when core stops, once the last request is over. */
  beforeClose(work: () => Promise<void>): void {
    this.#lastWork.push(work);
  }

  /** Does not wait: core is up and answers emergencies before the database is. */
  start(): void {
    void this.#reach();
  }

  isConnected(): boolean {
    return this.connection.readyState === mongoose.ConnectionStates.connected;
  }

  /** True when the database answers and everything that must be there is there. */
  async isReady(): Promise<boolean> {
    if (!this.#ready || !this.isConnected()) return false;
    return (
      this.connection.db?.command({ ping: 1 }).then(
        () => true,
        () => false,
      ) ?? false
    );
  }

  async onApplicationShutdown(): Promise<void> {
    this.#stopped = true;
    await Promise.all(this.#lastWork.map((work) => work()));
    await this.connection.close();
  }

  async #reach(): Promise<void> {
    let complained = false;
    while (!this.#stopped) {
      try {
        await this.#connect();
        return;
      } catch (error) {
        if (!complained)
          this.logger.warn({ reason: nameOf(error) }, 'database not reached yet; trying again until it is there');
        complained = true;
        await pause(RETRY_MS, undefined, { ref: false });
      }
    }
  }

  async #connect(): Promise<void> {
    const options = {
      ...TIMEOUTS,
      bufferCommands: false,
      autoIndex: false,
      autoCreate: false,
      appName: 'ventanilla-core',
    };
    // Once open, the driver comes back by itself. A second client beside the first would tell its own story of the connection.
    if (!this.#opened) await this.connection.openUri(this.config.mongodbUri.reveal(), options);
    this.#opened = true;
    await ensureIndexes(this.connection);
    for (const step of this.#steps) {
      await step.run();
      this.logger.info({ step: step.name }, 'database prepared');
    }
    this.#ready = true;
    this.logger.info({}, 'database ready');
  }
}

/** Driver messages can hold the address with its password, so only the name is logged. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
