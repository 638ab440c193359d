import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { ModelEndpoint, type Purpose } from '../language-model/model-endpoint.js';
import { CONFIG, type Config } from '../platform/config.js';
import { toVector, type Vector } from './vector.js';

type Wanted = {
  purpose: Extract<Purpose, 'meaningOfQuestion' | 'meaningOfContent'>;
  timeoutMs: number;
  /** How many numbers each embedding must have; any, as long as all have the same, when absent. */
  dimensions?: number | undefined;
  signal?: AbortSignal | undefined;
};

const MOST_DIMENSIONS = 4_096;

const embeddingSchema = z
  .array(z.number())
  .min(2)
  .max(MOST_DIMENSIONS)
  .refine((values) => values.some((value) => value !== 0), 'is nothing but zeros');

/** The embeddings of an OpenAI-compatible model, when one is set. Whatever goes wrong, there are none. */
@Injectable()
export class Embeddings {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly endpoint: ModelEndpoint,
  ) {}

  get isOn(): boolean {
    return this.#model !== null;
  }

  /** Whether asking is worth the work just now. */
  isOpenFor(purpose: Wanted['purpose']): boolean {
    return this.isOn && this.endpoint.isOpenFor(purpose);
  }

  /** One for each text, in their order; null when there are none to be had, for whatever reason. */
  async embed(texts: readonly string[], { dimensions, ...wanted }: Wanted): Promise<Vector[] | null> {
    if (this.#model === null) return null;
    const reply = await this.endpoint.post({
      ...wanted,
      path: '/embeddings',
      body: { model: this.#model, input: texts, encoding_format: 'float' },
      reply: repliesTo(texts.length, dimensions),
    });
    return (
      reply?.data.toSorted((one, other) => one.index - other.index).map(({ embedding }) => toVector(embedding)) ?? null
    );
  }

  /** Names the embedding of a text: another model, or the same name elsewhere, gives another. */
  digestOf(text: string): string {
    const named = JSON.stringify([this.config.model?.url, this.#model, text]);
    return createHash('sha256').update(named).digest('base64url');
  }

  get #model(): string | null {
    return this.config.model?.embedding ?? null;
  }
}

/** As many as were asked for, each once, all of the same length: anything else is a failure of the model. */
function repliesTo(count: number, dimensions?: number) {
  const row = z.object({
    index: z
      .int()
      .min(0)
      .max(count - 1),
    embedding: embeddingSchema,
  });
  return z
    .object({ data: z.array(row).length(count) })
    .refine(({ data }) => new Set(data.map(({ index }) => index)).size === count, 'tells one text twice')
    .refine(({ data: [first, ...others] }) => {
      const length = dimensions ?? first?.embedding.length;
      return [first, ...others].every((one) => one?.embedding.length === length);
    }, 'has embeddings of other lengths');
}
