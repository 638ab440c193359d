import { setTimeout as pause } from 'node:timers/promises';
import { type CoreClient, CoreError, type DeliveryReport } from '@ventanilla/contracts';
import type { Logger } from '../logger.js';

const RETRY_AFTER_MS = 500;
/** As many as core takes at once. */
const BATCH = 50;

/** Tells core how sending ended, again and again until core has heard it: what core never hears counts as uncertain. */
export class Reports {
  readonly #waiting = new Map<string, DeliveryReport[]>();
  #telling: Promise<void> | null = null;
  #isLast = false;

  constructor(
    private readonly core: CoreClient,
    private readonly logger: Logger,
  ) {}

  push(claim: string, ...reports: DeliveryReport[]): void {
    if (reports.length === 0) return;
    this.#waiting.set(claim, [...(this.#waiting.get(claim) ?? []), ...reports]);
    this.#telling ??= this.#tellAll().finally(() => {
      this.#telling = null;
    });
  }

  /** Over when core has heard everything, or can not be reached any more. */
  async settle(): Promise<void> {
    this.#isLast = true;
    await this.#telling;
  }

  async #tellAll(): Promise<void> {
    for (const [claim, reports] of this.#waiting) {
      const batch = reports.splice(0, BATCH);
      if (reports.length === 0) this.#waiting.delete(claim);
      if (!(await this.#tell(claim, batch))) return;
    }
    if (this.#waiting.size > 0) await this.#tellAll();
  }

  async #tell(claim: string, reports: DeliveryReport[]): Promise<boolean> {
    for (;;) {
      try {
        await this.core.reportDeliveries({ body: { claim, reports } });
        return true;
      } catch (error) {
        this.logger.warn({ error, reports: reports.length }, 'Core has not heard yet how sending ended');
        if (!isWorthAnother(error)) return true;
        if (this.#isLast) return false;
        await pause(RETRY_AFTER_MS, undefined, { ref: false });
      }
    }
  }
}

/** Core is away or busy; anything else it would say again. */
function isWorthAnother(error: unknown): boolean {
  return !(error instanceof CoreError) || ['unavailable', 'internal', 'tooManyRequests'].includes(error.code);
}
