import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Logger } from '../logger.js';
import { LeaseRepository } from './lease.repository.js';

type Job = { name: string; seconds: number; run: () => Promise<void>; running: Promise<void> };

/** A lease is renewed this often while a job runs, and lasts three times as long: a killed process keeps nobody waiting. */
const RENEW_SECONDS = 20;

/**
 * What core does by itself every so often. However many core processes there are, one at a time does a run; what fails
 * is logged and tried again at the next turn. Tests run a job by hand.
 */
@Injectable()
export class Jobs implements OnApplicationBootstrap {
  readonly #jobs = new Map<string, Job>();
  readonly #timers: NodeJS.Timeout[] = [];

  constructor(
    private readonly leases: LeaseRepository,
    private readonly database: Database,
    private readonly logger: Logger,
  ) {
    database.beforeClose(() => this.#stop());
  }

  /** To be called in a constructor. `run` must do no harm when it is run again after half of it was done. */
  every(name: string, seconds: number, run: () => Promise<void>): void {
    if (this.#jobs.has(name)) throw new Error(`There are two jobs named "${name}"`);
    this.#jobs.set(name, { name, seconds, run, running: Promise.resolve() });
  }

  onApplicationBootstrap(): void {
    for (const job of this.#jobs.values()) {
      this.#timers.push(setInterval(() => void this.#turn(job), job.seconds * 1_000).unref());
    }
  }

  /** One run now, whoever's turn it is, after one that is under way; fails when the job fails. */
  async runNow(name: string): Promise<void> {
    const job = this.#jobs.get(name);
    if (!job) throw new Error(`There is no job named "${name}"`);
    const run = job.running.then(() => job.run());
    job.running = run.catch(() => undefined);
    await run;
  }

  async #stop(): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer);
    await Promise.all([...this.#jobs.values()].map(({ running }) => running));
  }

  #turn(job: Job): Promise<void> {
    if (!this.database.isConnected()) return Promise.resolve();
    job.running = job.running.then(() => this.#runIfFree(job)).catch((error: unknown) => this.#complain(job, error));
    return job.running;
  }

  async #runIfFree({ name, seconds, run }: Job): Promise<void> {
    if (!(await this.leases.take(name, RENEW_SECONDS * 3))) return;
    const renewal = setInterval(() => void this.#renew(name), RENEW_SECONDS * 1_000).unref();
    try {
      await run();
    } finally {
      clearInterval(renewal);
      // Half a turn: this process finds the job free at its own next turn, the others mostly find it done.
      await this.leases.rest(name, seconds / 2);
    }
  }

  #renew(name: string): Promise<void> {
    return this.leases
      .renew(name, RENEW_SECONDS * 3)
      .catch((error: unknown) => this.logger.warn({ job: name, err: error }, 'the lease of a job was not renewed'));
  }

  #complain({ name }: Job, error: unknown): void {
    this.logger.error({ job: name, err: error }, 'a job failed; it runs again at its next turn');
  }
}
