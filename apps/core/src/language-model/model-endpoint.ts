import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { CONFIG, type Config } from '../platform/config.js';
import { Logger } from '../platform/logger.js';
import { Lane, REST_MS } from './lane.js';
import { postJson, reasonOf } from './post-json.js';

/** What a model is asked for: each has its own patience, so that what fails for one is not missed by the others. */
export type Purpose = 'wording' | 'meaningOfQuestion' | 'meaningOfContent';

export type ModelRequest<Reply> = {
  purpose: Purpose;
  path: string;
  body: object;
  reply: z.ZodType<Reply>;
  timeoutMs: number;
  /** Ends waiting before its time. */
  signal?: AbortSignal | undefined;
};

/**
 * The OpenAI-compatible address of a language model, when one is set. It is never needed: whatever goes wrong (slow,
 * away, talking nonsense, busy) the caller gets null and answers without it.
 */
@Injectable()
export class ModelEndpoint {
  readonly #lanes: Readonly<Record<Purpose, Lane>> = {
    wording: new Lane(),
    meaningOfQuestion: new Lane(),
    meaningOfContent: new Lane(),
  };

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly logger: Logger,
  ) {}

  async post<Reply>(request: ModelRequest<Reply>): Promise<Reply | null> {
    const { model } = this.config;
    const lane = this.#lanes[request.purpose];
    if (model === null || !lane.isOpen()) return null;
    try {
      return await lane.through(() => this.#ask(model, request));
    } catch (error) {
      this.#noteFailure(lane, request.purpose, error);
      return null;
    }
  }

  /** Whether asking for this is worth the work just now. */
  isOpenFor(purpose: Purpose): boolean {
    return this.config.model !== null && this.#lanes[purpose].isOpen();
  }

  #ask<Reply>(
    model: NonNullable<Config['model']>,
    { path, body, reply, timeoutMs, signal }: ModelRequest<Reply>,
  ): Promise<Reply> {
    const url = `${model.url}${path}`;
    return postJson({ url, headers: authorizationOf(model), body, reply, timeoutMs, signal });
  }

  #noteFailure(lane: Lane, purpose: Purpose, error: unknown): void {
    const reason = reasonOf(error);
    this.logger.warn({ purpose, reason }, 'the language model gave nothing usable');
    if (lane.restsAfterFailure())
      this.logger.warn({ purpose, restMs: REST_MS }, 'the language model is left alone for a while');
  }
}

function authorizationOf({ key }: NonNullable<Config['model']>): Record<string, string> {
  return key === null ? {} : { authorization: `Bearer ${key.reveal()}` };
}
