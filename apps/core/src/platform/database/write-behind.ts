import { Logger } from '../logger.js';
import { isDatabaseAway } from './database-away.js';

export type WriteBehindOptions<Item> = {
  /** What is lost when the queue overflows, for the log. */
  name: string;
  /** Writes a batch; may get the same items again after a failure, so it must be repeatable. */
  write: (batch: readonly Item[]) => Promise<void>;
  logger: Logger;
};

/** Long enough to write many at once, short enough that a stop loses nothing it could have kept. */
const PAUSE_MS = 100;
const BATCH = 500;
/** A few minutes of a busy city while the database is away. Beyond it the oldest are given up. */
const MAXIMUM = 20_000;

/** Writes that nobody waits for: collected, written in batches, kept while the database is away, never in the way. */
export class WriteBehind<Item> {
  #items: Item[] = [];
  #timer: NodeJS.Timeout | null = null;
  #writing: Promise<void> | null = null;

  constructor(private readonly options: WriteBehindOptions<Item>) {}

  push(item: Item): void {
    this.#items.push(item);
    if (this.#items.length > MAXIMUM) this.#giveUpOldest();
    this.#timer ??= setTimeout(() => void this.flush(), PAUSE_MS).unref();
  }

  /** What still waits to be written and matches, newest first. */
  find(matches: (item: Item) => boolean): Item | null {
    return this.#items.findLast(matches) ?? null;
  }

  forget(matches: (item: Item) => boolean): void {
    this.#items = this.#items.filter((item) => !matches(item));
  }

  /** Writes what waits, one batch after the other; stops trying at the first failure. */
  flush(): Promise<void> {
    this.#writing ??= this.#writeAll().finally(() => {
      this.#writing = null;
      this.#timer = this.#items.length > 0 ? setTimeout(() => void this.flush(), PAUSE_MS * 10).unref() : null;
    });
    return this.#writing;
  }

  async #writeAll(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer);
    while (this.#items.length > 0) {
      const batch = this.#items.slice(0, BATCH);
      if (!(await this.#write(batch))) return;
      const written = new Set(batch);
      this.#items = this.#items.filter((item) => !written.has(item));
    }
  }

  /** False when the database is away and it is worth trying again. */
  async #write(batch: readonly Item[]): Promise<boolean> {
    try {
      await this.options.write(batch);
    } catch (error) {
      if (isDatabaseAway(error)) return false;
      this.options.logger.error({ queue: this.options.name, lost: batch.length, err: error }, 'records lost');
    }
    return true;
  }

  #giveUpOldest(): void {
    const lost = this.#items.length - MAXIMUM / 2;
    this.#items = this.#items.slice(lost);
    this.options.logger.warn({ queue: this.options.name, lost }, 'records given up while the database is away');
  }
}
