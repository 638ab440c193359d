import { Inject, Injectable } from '@nestjs/common';
import type { WebhookTrouble } from '@ventanilla/contracts';
import { webhookHeaders } from '@ventanilla/contracts/webhooks';
import { type Dispatcher, request } from 'undici';
import { CONFIG, type Config } from '../platform/config.js';
import { refusalOf } from '../platform/network/address-guard.js';
import { guardedAgent } from '../platform/network/guarded-agent.js';
import { Network } from '../platform/network/network.js';
import { troubleOf } from '../platform/network/network-trouble.js';

export type Posted = { status: number | null; trouble: WebhookTrouble | null; retryAfter: number | null };
export type SignedMessage = { id: string; timestamp: number; signature: string; body: string };

const TIMEOUT_MS = 15_000;

/** Sends one message to one address: into no network but the internet, without following it elsewhere. */
@Injectable()
export class WebhookPost {
  readonly #agent: Dispatcher;
  readonly #name: string;

  constructor(network: Network, @Inject(CONFIG) { publicUrl }: Config) {
    this.#agent = guardedAgent(network, TIMEOUT_MS);
    this.#name = `Ventanilla webhooks (${publicUrl ?? 'open source'})`;
  }

  async send(url: string, message: SignedMessage): Promise<Posted> {
    if (refusalOf(new URL(url))) return { status: null, trouble: 'notAllowed', retryAfter: null };
    try {
      return await this.#post(url, message);
    } catch (error) {
      return { status: null, trouble: troubleOf(error), retryAfter: null };
    }
  }

  async #post(url: string, { id, timestamp, signature, body }: SignedMessage): Promise<Posted> {
    const answer = await request(url, {
      method: 'POST',
      dispatcher: this.#agent,
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: {
        'content-type': 'application/json',
        'user-agent': this.#name,
        [webhookHeaders.id]: id,
        [webhookHeaders.timestamp]: String(timestamp),
        [webhookHeaders.signature]: signature,
      },
      body,
    });
    // What it says beside its status is not wanted; taking the body away ends the connection.
    answer.body.on('error', () => undefined).destroy();
    const seconds = Number(answer.headers['retry-after']);
    return { status: answer.statusCode, trouble: null, retryAfter: Number.isFinite(seconds) ? seconds : null };
  }
}
