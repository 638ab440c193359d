import { Inject, Injectable } from '@nestjs/common';
import type { Municipality } from '@ventanilla/contracts';
import { CONFIG, type Config } from '../platform/config.js';
import { Database } from '../platform/database/database.js';
import { ApiError } from '../platform/errors/api-error.js';
import type { PublishedContent } from './published-content.js';
import { PublishedReader } from './published-reader.js';
import { Shelf } from './shelf.js';

/** The published content of every municipality in memory: requests only ever read here. */
@Injectable()
export class Library {
  readonly #shelves = new Map<string, Shelf>();
  #complete = false;

  constructor(
    private readonly reader: PublishedReader,
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  municipalities(): Municipality[] {
    return [...this.#shelves.values()]
      .map((shelf) => shelf.municipality)
      .sort((one, other) => (one.id < other.id ? -1 : 1));
  }

  shelves(): Iterable<Shelf> {
    return this.#shelves.values();
  }

  shelf(id: string): Shelf | null {
    return this.#shelves.get(id) ?? null;
  }

  /** From now on a municipality that is not here does not exist. Before, core may just not have heard of it yet. */
  markComplete(): void {
    this.#complete = true;
  }

  get isComplete(): boolean {
    return this.#complete;
  }

  add(municipality: Municipality): Shelf {
    const shelf = new Shelf(municipality);
    this.#shelves.set(municipality.id, shelf);
    return shelf;
  }

  drop(id: string): void {
    this.#shelves.delete(id);
  }

  /** The help lines of a municipality, at once and whatever is away. */
  helpLines(id: string): PublishedContent {
    return this.#getShelf(id).helpLines;
  }

  /** What is in memory at this moment: everything, or else the help lines. Waits for nothing. */
  atHand(id: string): PublishedContent {
    const shelf = this.#getShelf(id);
    return shelf.content ?? shelf.helpLines;
  }

  /** Whether everything is in memory, so that opening it waits for nothing. */
  isAtHand(id: string): boolean {
    return this.#getShelf(id).content !== null;
  }

  /** Everything a municipality has published; read first when nobody asked for it lately. */
  async open(id: string): Promise<PublishedContent> {
    const shelf = this.#getShelf(id);
    shelf.usedAt = performance.now();
    if (shelf.content) return shelf.content;
    if (!this.database.isConnected()) throw notAtHand();
    return this.load(shelf);
  }

  load(shelf: Shelf): Promise<PublishedContent> {
    shelf.loading ??= this.#read(shelf).finally(() => {
      shelf.loading = null;
    });
    return shelf.loading;
  }

  hasRoom(): boolean {
    return this.#bytes() < this.#budget();
  }

  async #read(shelf: Shelf): Promise<PublishedContent> {
    const municipality = await this.reader.find(shelf.municipality.id);
    if (!municipality) throw unknownMunicipality();
    const content = await this.reader.read(municipality);
    shelf.keep(content);
    // The revision from before reading: what changed meanwhile is read once more, which does no harm.
    shelf.revision = municipality.revision;
    this.#makeRoom(shelf);
    return content;
  }

  /** Lets go of whatever was not used for longest; never of what was just asked for. */
  #makeRoom(needed: Shelf): void {
    const others = [...this.#shelves.values()].filter((shelf) => shelf !== needed && shelf.content);
    for (const shelf of others.sort((one, other) => one.usedAt - other.usedAt)) {
      if (this.hasRoom()) return;
      shelf.content = null;
    }
  }

  #bytes(): number {
    return [...this.#shelves.values()].reduce((sum, { content }) => sum + (content?.bytes ?? 0), 0);
  }

  #budget(): number {
    return this.config.knowledgeMemoryMb * 1024 * 1024;
  }

  #getShelf(id: string): Shelf {
    const shelf = this.#shelves.get(id);
    if (shelf) return shelf;
    throw this.#complete ? unknownMunicipality() : notAtHand();
  }
}

function unknownMunicipality(): ApiError {
  return new ApiError('notFound', 'There is no such municipality. See the list of municipalities for their ids.');
}

function notAtHand(): ApiError {
  return new ApiError(
    'unavailable',
    'The content is not within reach just now. Nothing was lost; try again in a minute.',
  );
}
