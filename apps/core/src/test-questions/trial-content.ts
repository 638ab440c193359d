import { Injectable } from '@nestjs/common';
import { Library } from '../knowledge/library.js';
import { PublishedContent } from '../knowledge/published-content.js';
import { PublishedReader } from '../knowledge/published-reader.js';
import type { PublicChange } from '../knowledge/shelf.js';
import { ApiError } from '../platform/errors/api-error.js';

/** A copy of what a municipality has published, exactly as of a revision, that nobody is answered from. */
export type Copy = { source: PublishedContent; content: PublishedContent; revision: number };

/** Somebody publishes all the time: reading after them has an end. */
const LOOKS = 10;

/** A copy larger than this is not kept after use: about six thousand entries. */
const KEEP_BYTES = 64 * 1024 * 1024;

/** Lends out copies of public content to try changes on, one at a time. The last one is kept for whoever comes next. */
@Injectable()
export class TrialContent {
  #kept: Copy | null = null;
  #running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly library: Library,
    private readonly reader: PublishedReader,
  ) {}

  /** `work` may change the copy as it likes, and puts back what it changed; when it fails, the copy is thrown away. */
  with<Result>(municipality: string, work: (copy: Copy) => Promise<Result>): Promise<Result> {
    const result = this.#running.catch(() => undefined).then(() => this.#lend(municipality, work));
    this.#running = result.catch(() => undefined);
    return result;
  }

  async #lend<Result>(municipality: string, work: (copy: Copy) => Promise<Result>): Promise<Result> {
    const copy = await this.#copyOf(municipality);
    this.#kept = null;
    await this.#catchUp(copy);
    const result = await work(copy);
    if (copy.content.bytes <= KEEP_BYTES) this.#kept = copy;
    return result;
  }

  async #copyOf(municipality: string): Promise<Copy> {
    if (!this.library.shelf(municipality)) return this.#read(municipality);
    const source = await this.library.open(municipality);
    if (this.#kept?.source === source) return this.#kept;
    const revision = this.library.shelf(municipality)?.revision ?? 0;
    const content = await PublishedContent.of(source.municipality, [...source.public()]);
    return { source, content, revision };
  }

  /** A municipality so new that nobody has been answered in it by this process. */
  async #read(id: string): Promise<Copy> {
    const municipality = await this.reader.find(id);
    if (!municipality) throw new ApiError('notFound', 'There is no such municipality.');
    const content = await this.reader.read(municipality);
    return { source: content, content, revision: municipality.revision };
  }

  /** Ends when nothing was published between reading the changes and looking again. */
  async #catchUp(copy: Copy): Promise<void> {
    const { id } = copy.source.municipality;
    for (let look = 0; look < LOOKS; look += 1) {
      const revision = (await this.reader.find(id))?.revision;
      if (revision === undefined || revision === copy.revision) return;
      for (const change of await this.reader.changesSince(id, copy.revision)) apply(copy.content, change);
      copy.revision = revision;
    }
    throw new ApiError('unavailable', 'Too many people publish at once. Nothing was changed; try again.');
  }
}

export function apply(content: PublishedContent, { id, entry }: PublicChange): void {
  if (entry) content.put(id, entry);
  else content.remove(id);
}
