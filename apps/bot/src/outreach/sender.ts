import { setTimeout as pause } from 'node:timers/promises';
import type { ClaimedDelivery, CoreClient } from '@ventanilla/contracts';
import type { Api } from 'grammy';
import type { Logger } from '../logger.js';
import { deliver } from './deliver.js';
import { Reports } from './reports.js';

export type SenderOptions = {
  core: CoreClient;
  /** Without anything that tries again by itself: every try has to be one that core knows of. */
  api: Api;
  logger: Logger;
  /** How long others leave alone what this sender holds, and what it is sending. */
  leaseSeconds: number;
};

/** A second's worth at Telegram's pace: an emergency waits no longer behind what is held already. */
const HELD = 25;
/** So many calls may be under way; more wait until one has ended. */
const MOST_UNDER_WAY = 50;
const TROUBLE_PAUSE_MS = 1_000;
const LONGEST_TROUBLE_PAUSE_MS = 30_000;

/**
 * Says what core wants said: claims what is due, has each begun in core right before Telegram is asked, and reports how it
 * ended. Several of them share the work; killed at any moment, another goes on.
 */
export class Sender {
  readonly #reports: Reports;
  readonly #stopping = new AbortController();
  readonly #underWay = new Set<Promise<void>>();
  #running: Promise<void> | null = null;
  /** Calls in a row that came to nothing. */
  #troubles = 0;

  constructor(private readonly options: SenderOptions) {
    this.#reports = new Reports(options.core, options.logger);
  }

  start(): void {
    this.#running ??= this.#run();
  }

  /** What has begun is still ended and reported; what is only held is given back. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
    await Promise.all(this.#underWay);
    await this.#reports.settle();
  }

  async #run(): Promise<void> {
    while (!this.#isStopping) await this.#wait(await this.#turn().catch((error: unknown) => this.#afterTrouble(error)));
  }

  /** How long to wait until the next one. */
  async #turn(): Promise<number> {
    const { core, leaseSeconds } = this.options;
    const { claim, deliveries, waitMs } = await core.claimDeliveries({ body: { limit: HELD, leaseSeconds } });
    await this.#sendAll(claim, deliveries);
    return waitMs;
  }

  async #sendAll(claim: string, deliveries: readonly ClaimedDelivery[]): Promise<void> {
    let held = deliveries;
    while (held.length > 0 && !this.#isStopping) {
      await this.#roomForMore();
      const { begun, over, waitMs } = await this.#begin(claim, held);
      for (const delivery of held.filter(({ id }) => begun.includes(id))) this.#send(claim, delivery);
      held = held.filter(({ id }) => !begun.includes(id) && !over.includes(id));
      if (held.length > 0) await this.#wait(waitMs);
    }
    this.#reports.push(claim, ...held.map(({ id }) => ({ id, outcome: 'unsent' as const })));
  }

  /** Asked again when core could not be reached: what was begun without our hearing of it is told then. */
  async #begin(claim: string, held: readonly ClaimedDelivery[]) {
    const { core, leaseSeconds } = this.options;
    const ids = held.map(({ id }) => id);
    return core.beginDeliveries({ body: { claim, ids, leaseSeconds } }).catch((error: unknown) => {
      return { begun: [] as string[], over: [] as string[], waitMs: this.#afterTrouble(error) };
    });
  }

  #send(claim: string, delivery: ClaimedDelivery): void {
    const { api, logger } = this.options;
    const sending = deliver(api, delivery, logger).then(
      (outcome) => {
        this.#troubles = ['unsent', 'unknown'].includes(outcome.outcome) ? this.#troubles + 1 : 0;
        this.#reports.push(claim, { id: delivery.id, ...outcome });
      },
      (error: unknown) => {
        logger.error({ error }, 'A message could not be rendered');
        this.#reports.push(claim, { id: delivery.id, outcome: 'refused' });
      },
    );
    const underWay = sending.finally(() => this.#underWay.delete(underWay));
    this.#underWay.add(underWay);
  }

  /** Waits while too much is under way, and longer and longer while nothing gets through. */
  async #roomForMore(): Promise<void> {
    while (this.#underWay.size >= MOST_UNDER_WAY) await Promise.race(this.#underWay);
    if (this.#troubles < HELD) return;
    await Promise.all(this.#underWay);
    await this.#wait(Math.min(LONGEST_TROUBLE_PAUSE_MS, (TROUBLE_PAUSE_MS * this.#troubles) / HELD));
  }

  #afterTrouble(error: unknown): number {
    if (!this.#isStopping) this.options.logger.warn({ error }, 'Core could not be asked what is to be sent');
    return TROUBLE_PAUSE_MS;
  }

  get #isStopping(): boolean {
    return this.#stopping.signal.aborted;
  }

  /** Ends early when the sender is stopped. */
  async #wait(ms: number): Promise<void> {
    await pause(ms, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
  }
}
