import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { CONFIG, type Config } from '../platform/config.js';
import { Logger } from '../platform/logger.js';

export type ModelRequest<Reply> = { path: string; body: object; reply: z.ZodType<Reply>; timeoutMs: number };

const MOST_REPLY_BYTES = 4_000_000;
/** A model on one machine answers a few at a time; whoever comes on top is answered without it. */
const MOST_AT_ONCE = 8;
/** After so many failures in a row it is left alone for a while, so that a broken one slows nobody down. */
const FAILURES_IN_A_ROW = 3;
const REST_MS = 30_000;

/**
 * The OpenAI-compatible address of a language model, when one is set. It is never needed: whatever goes wrong (slow,
 * away, talking nonsense, busy) the caller gets null and answers without it.
 */
@Injectable()
export class ModelEndpoint {
  #underWay = 0;
  #failures = 0;
  #restsUntil = 0;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly logger: Logger,
  ) {}

  async post<Reply>(request: ModelRequest<Reply>): Promise<Reply | null> {
    if (this.config.model === null || this.#underWay >= MOST_AT_ONCE || performance.now() < this.#restsUntil)
      return null;
    this.#underWay += 1;
    try {
      const reply = await this.#ask(this.config.model, request);
      this.#failures = 0;
      return reply;
    } catch (error) {
      this.#noteFailure(request.path, error);
      return null;
    } finally {
      this.#underWay -= 1;
    }
  }

  async #ask<Reply>(model: NonNullable<Config['model']>, { path, body, reply, timeoutMs }: ModelRequest<Reply>) {
    const response = await fetch(`${model.url}${path}`, {
      method: 'POST',
      redirect: 'error',
      headers: { 'content-type': 'application/json', ...authorizationOf(model) },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return reply.parse(JSON.parse(await textOf(response)));
  }

  /** The reason's name only: what a model says may repeat the question. */
  #noteFailure(path: string, error: unknown): void {
    this.#failures += 1;
    const reason = error instanceof Error && error.message.startsWith('status ') ? error.message : nameOf(error);
    this.logger.warn({ path, reason }, 'the language model gave nothing usable');
    if (this.#failures < FAILURES_IN_A_ROW) return;
    this.#failures = 0;
    this.#restsUntil = performance.now() + REST_MS;
    this.logger.warn({ restMs: REST_MS }, 'the language model is left alone for a while');
  }
}

function authorizationOf({ key }: NonNullable<Config['model']>): Record<string, string> {
  return key === null ? {} : { authorization: `Bearer ${key.reveal()}` };
}

/** Stops reading where no honest reply ends. */
async function textOf(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MOST_REPLY_BYTES) throw new RangeError('the reply is too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
