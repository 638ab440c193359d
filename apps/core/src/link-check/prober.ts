import { Inject, Injectable } from '@nestjs/common';
import type { LinkError } from '@ventanilla/contracts';
import { type Dispatcher, request } from 'undici';
import { CONFIG, type Config } from '../platform/config.js';
import { refusalOf } from '../platform/network/address-guard.js';
import { guardedAgent } from '../platform/network/guarded-agent.js';
import { Network } from '../platform/network/network.js';
import { troubleOf } from '../platform/network/network-trouble.js';
import { Robots } from './robots.js';

/** What asking an address came to. `movedTo` is where it says it has moved to for good. */
export type Probe = { status: number | null; error: LinkError | null; movedTo: string | null };

const TIMEOUT_MS = 10_000;
/** For all of it, redirects included. */
const PATIENCE_MS = 25_000;
const MOST_REDIRECTS = 5;
const PERMANENT: readonly number[] = [301, 308];
const REDIRECTS: readonly number[] = [...PERMANENT, 302, 303, 307];
/** Enough for any server to begin an answer. */
const FIRST_BYTES = 'bytes=0-1023';

type Answer = { status: number; location: string | null };
type Way = { url: URL; movedTo: string | null; signal: AbortSignal; robots: Robots };

/** Asks one web address whether it is there, as lightly as can be: no more than its head, no page is read, and nothing that its site asks programs to leave alone. */
@Injectable()
export class Prober {
  readonly #agent: Dispatcher;
  readonly #name: string;

  constructor(network: Network, @Inject(CONFIG) { publicUrl }: Config) {
    this.#agent = guardedAgent(network, TIMEOUT_MS);
    this.#name = `Ventanilla link check (once a week; ${publicUrl ?? 'open source, public information for migrants'})`;
  }

  /** What sites let us look at, for one round of questions. */
  newRound(): Robots {
    return new Robots(this.#agent, this.#name);
  }

  async probe(address: string, robots = this.newRound()): Promise<Probe> {
    try {
      return await this.#follow(
        { url: new URL(address), movedTo: null, signal: AbortSignal.timeout(PATIENCE_MS), robots },
        MOST_REDIRECTS,
      );
    } catch (error) {
      return { status: null, error: troubleOf(error), movedTo: null };
    }
  }

  /** Each step is examined like the first. A move holds for good while every step to it did. */
  async #follow({ url, movedTo, signal, robots }: Way, left: number, isForGood = true): Promise<Probe> {
    if (refusalOf(url)) return { status: null, error: 'notAllowed', movedTo: null };
    const { answer, status: ofRules } = await robots.ask(url, signal);
    if (answer === 'no') return { status: null, error: 'askedNotTo', movedTo: null };
    if (answer === 'failing') return { status: ofRules, error: 'unsure', movedTo: null };
    const { status, location } = await this.#ask(url, signal);
    if (!REDIRECTS.includes(status) || location === null) return { status, ...verdictOf(status, movedTo) };
    if (left === 0) return { status, error: 'tooManyRedirects', movedTo: null };
    const next = new URL(location, url);
    const holds = isForGood && PERMANENT.includes(status);
    return this.#follow({ url: next, movedTo: holds ? next.href : movedTo, signal, robots }, left - 1, holds);
  }

  /** Some servers do not know HEAD, or answer it otherwise: what it says is wrong is asked again as a page would be. */
  async #ask(url: URL, signal: AbortSignal): Promise<Answer> {
    const head = await this.#send(url, 'HEAD', signal);
    return head.status < 400 ? head : this.#send(url, 'GET', signal);
  }

  async #send(url: URL, method: 'HEAD' | 'GET', signal: AbortSignal): Promise<Answer> {
    const { statusCode, headers, body } = await request(url, {
      method,
      dispatcher: this.#agent,
      signal,
      headers: { 'user-agent': this.#name, accept: '*/*', ...(method === 'GET' && { range: FIRST_BYTES }) },
    });
    // Whatever else it would send is not wanted; taking the body away ends the connection.
    body.on('error', () => undefined).destroy();
    const { location } = headers;
    return { status: statusCode, location: typeof location === 'string' ? location : null };
  }
}

function verdictOf(status: number, movedTo: string | null): Pick<Probe, 'error' | 'movedTo'> {
  if (status === 404 || status === 410) return { error: 'gone', movedTo: null };
  if (status >= 500) return { error: 'server', movedTo: null };
  // It is there and does not talk to programs, or not now: nobody can tell.
  return { error: status >= 400 ? 'unsure' : null, movedTo: status >= 400 ? null : movedTo };
}
