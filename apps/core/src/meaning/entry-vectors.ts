import { Injectable } from '@nestjs/common';
import type { PublishedEntry } from '@ventanilla/contracts';
import type { PublishedContent } from '../knowledge/published-content.js';
import type { Vector } from './vector.js';

/**
 * The embeddings of published entries in memory. They hang on the entry as it was published: what takes its place has none
 * until they are built, and what leaves memory takes them along.
 */
@Injectable()
export class EntryVectors {
  readonly #vectors = new WeakMap<PublishedEntry, readonly Vector[]>();

  has(entry: PublishedEntry): boolean {
    return this.#vectors.has(entry);
  }

  of(entry: PublishedEntry): readonly Vector[] {
    return this.#vectors.get(entry) ?? [];
  }

  set(entry: PublishedEntry, vectors: readonly Vector[]): void {
    this.#vectors.set(entry, vectors);
  }

  /** How many numbers the embeddings of a municipality have; null when it has none. */
  dimensionsIn(content: PublishedContent): number | null {
    for (const entry of content.all()) {
      const [first] = this.of(entry);
      if (first !== undefined) return first.values.length;
    }
    return null;
  }
}
