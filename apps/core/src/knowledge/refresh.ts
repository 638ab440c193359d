import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Progress } from '../municipalities/municipality.repository.js';
import { Database } from '../platform/database/database.js';
import { Logger } from '../platform/logger.js';
import { Library } from './library.js';
import { PublishedReader } from './published-reader.js';
import type { Shelf } from './shelf.js';
import { Snapshot } from './snapshot.js';

/** Twice a second, so that a publish is heard of within a second in every core process. */
const POLL_MS = 500;

/** Keeps the library at the newest revision of every municipality. */
@Injectable()
export class Refresh implements OnApplicationBootstrap {
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<void> = Promise.resolve();
  #stopped = false;
  #failing = false;
  #begun = false;
  readonly #followers: ((progress: readonly Progress[]) => Promise<void>)[] = [];

  constructor(
    private readonly library: Library,
    private readonly reader: PublishedReader,
    private readonly snapshot: Snapshot,
    private readonly database: Database,
    private readonly logger: Logger,
  ) {
    database.beforeFirstUse({ name: 'published content', run: () => this.#begin() });
    database.beforeClose(() => this.#stop());
  }

  /** For what else is kept in memory by revision. To be called in a constructor; `look` is called with every look. */
  follow(look: (progress: readonly Progress[]) => Promise<void>): void {
    this.#followers.push(look);
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.snapshot.load(this.library);
    this.#schedule();
  }

  async #stop(): Promise<void> {
    this.#stopped = true;
    if (this.#timer) clearTimeout(this.#timer);
    await this.#running.catch(() => undefined);
  }

  #schedule(): void {
    if (this.#stopped) return;
    this.#timer = setTimeout(() => {
      void this.#round().finally(() => this.#schedule());
    }, POLL_MS);
    this.#timer.unref();
  }

  async #round(): Promise<void> {
    if (!this.#begun || !this.database.isConnected()) return;
    try {
      await this.catchUp();
      this.#failing = false;
    } catch (error) {
      if (!this.#failing) this.logger.warn({ err: error }, 'content could not be refreshed; the older one serves on');
      this.#failing = true;
    }
  }

  async #begin(): Promise<void> {
    await this.catchUp();
    this.#begun = true;
  }

  /** One look at all municipalities: reads what is new, drops what is gone. Two looks never overlap. */
  catchUp(): Promise<void> {
    const look = this.#running.catch(() => undefined).then(() => this.#look());
    this.#running = look;
    return look;
  }

  async #look(): Promise<void> {
    const progress = await this.reader.progress();
    let changed = this.#dropMissing(progress);
    for (const each of progress) changed = (await this.#catchUpWith(each)) || changed;
    for (const follow of this.#followers) await follow(progress);
    this.library.markComplete();
    if (changed) await this.snapshot.save(this.library);
  }

  #dropMissing(progress: Progress[]): boolean {
    const known = new Set(progress.map(({ _id }) => _id));
    const gone = this.library.municipalities().filter(({ id }) => !known.has(id));
    for (const { id } of gone) this.library.drop(id);
    return gone.length > 0;
  }

  async #catchUpWith({ _id, version, revision }: Progress): Promise<boolean> {
    const shelf = this.library.shelf(_id);
    if (!shelf || shelf.revision === null) return this.#meet(_id);
    if (shelf.loading) return false;
    const renewed = shelf.municipality.version !== version && (await this.#renew(shelf));
    if (shelf.revision === revision) return renewed;
    await shelf.apply(await this.reader.changesSince(_id, shelf.revision));
    shelf.revision = revision;
    return true;
  }

  /** A municipality not read since this process started: all of it while there is room, else its help lines. */
  async #meet(id: string): Promise<boolean> {
    const municipality = await this.reader.find(id);
    if (!municipality) return false;
    const shelf = this.library.shelf(id) ?? this.library.add(municipality);
    if (this.library.hasRoom()) {
      await this.library.load(shelf);
      return true;
    }
    await shelf.renew(municipality);
    await shelf.apply(await this.reader.changesSince(id, 0));
    shelf.revision = municipality.revision;
    return true;
  }

  async #renew(shelf: Shelf): Promise<boolean> {
    const municipality = await this.reader.find(shelf.municipality.id);
    if (municipality) await shelf.renew(municipality);
    return municipality !== null;
  }
}
