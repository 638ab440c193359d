import { Injectable } from '@nestjs/common';
import { redact, type Similarities } from '@ventanilla/answering';
import type { PublishedContent } from '../knowledge/published-content.js';
import { Embeddings } from './embeddings.js';
import { EntryVectors } from './entry-vectors.js';
import { cosineOf, type Vector } from './vector.js';

/** An asker waits for nothing longer than this. */
const PATIENCE_MS = 700;

/** How near in meaning a question is to what is published, when an embedding model is set. Never asked in danger. */
@Injectable()
export class Meaning {
  constructor(
    private readonly embeddings: Embeddings,
    private readonly vectors: EntryVectors,
  ) {}

  get isOn(): boolean {
    return this.embeddings.isOn;
  }

  /** Null when it is not to be had at once, for whatever reason: then words alone decide. */
  async similarities(question: string, content: PublishedContent): Promise<Similarities | null> {
    const dimensions = this.embeddings.isOn ? this.vectors.dimensionsIn(content) : null;
    if (dimensions === null) return null;
    const wanted = { purpose: 'meaningOfQuestion', timeoutMs: PATIENCE_MS, dimensions } as const;
    const [asked] = (await this.embeddings.embed([redact(question)], wanted)) ?? [];
    return asked === undefined ? null : this.#compare(asked, content);
  }

  /** An entry is as near as the nearest of its languages and sections. */
  #compare(asked: Vector, content: PublishedContent): Similarities {
    const similarities = new Map<string, number>();
    for (const entry of content.all()) {
      const cosines = this.vectors.of(entry).map((vector) => cosineOf(asked, vector) ?? Number.NEGATIVE_INFINITY);
      const nearest = Math.max(...cosines);
      if (Number.isFinite(nearest)) similarities.set(entry.key, nearest);
    }
    return similarities;
  }
}
