import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config.js';
import { Database } from '../platform/database/database.js';
import { Logger } from '../platform/logger.js';
import { QuestionRepository } from './question.repository.js';

const HOUR_MS = 3_600_000;

/** Forgets what people wrote once the retention time is over: every hour, in every core process, harmlessly twice. */
@Injectable()
export class Retention implements OnApplicationBootstrap, OnApplicationShutdown {
  #timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly questions: QuestionRepository,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly logger: Logger,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    database.beforeFirstUse({ name: 'retention', run: () => this.forgetOld() });
  }

  onApplicationBootstrap(): void {
    this.#timer = setInterval(() => void this.#runSafely(), HOUR_MS).unref();
  }

  onApplicationShutdown(): void {
    if (this.#timer) clearInterval(this.#timer);
  }

  async forgetOld(): Promise<void> {
    const kept = this.config.questionTextRetentionDays * 24 * HOUR_MS;
    const forgotten = await this.questions.forgetBefore(new Date(this.clock.now().getTime() - kept));
    if (forgotten > 0) this.logger.info({ questions: forgotten }, 'question texts forgotten');
  }

  async #runSafely(): Promise<void> {
    if (!this.database.isConnected()) return;
    await this.forgetOld().catch((error: unknown) =>
      this.logger.error({ err: error }, 'retention failed; it runs again in an hour'),
    );
  }
}
