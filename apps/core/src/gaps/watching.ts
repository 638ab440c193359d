import { Injectable } from '@nestjs/common';
import type { operations } from '@ventanilla/contracts';
import { Addresses } from '../addresses/addresses.js';
import { Outbox } from '../deliveries/outbox.js';
import { Clock } from '../platform/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import { ApiError } from '../platform/errors/api-error.js';
import type { InputOf } from '../platform/http/handle.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { QuestionRepository } from '../questions/question.repository.js';
import type { QuestionDocument } from '../questions/question.schema.js';
import { QuestionLog } from '../questions/question-log.js';
import { wrongGapState } from './gap.errors.js';
import { Gatherer } from './gatherer.js';
import { toldReason } from './news.js';
import { WatchRepository } from './watch.repository.js';
import type { WatchDocument } from './watch.schema.js';

const UPKEEP_SECONDS = 60;
const BATCH = 200;
const TOLD = /^told:([0-9a-f]{24})$/;

/** Askers who agreed to be told once when their question has an answer. */
@Injectable()
export class Watching {
  constructor(
    private readonly watches: WatchRepository,
    private readonly questions: QuestionRepository,
    private readonly log: QuestionLog,
    private readonly gatherer: Gatherer,
    private readonly addresses: Addresses,
    private readonly outbox: Outbox,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    jobs: Jobs,
  ) {
    addresses.whenLost((asker, session) => watches.deleteOf(asker, session));
    addresses.whenLetGo(async (asker, reason, session) => {
      const gap = TOLD.exec(reason)?.[1];
      if (gap !== undefined) await watches.remove(asker, gap, session);
    });
    jobs.every('told', UPKEEP_SECONDS, () => this.forgetTold());
  }

  async watch(id: string, { asker, chat, language }: InputOf<typeof operations.awaitAnswer>['body']): Promise<void> {
    const question = await this.#gathered(await this.#unanswered(id, asker));
    const { gap, municipality, _id } = question;
    if (!gap) throw wrongGapState('The words of this question are not kept, so nobody could find an answer to it.');
    await this.transactions.run(async (session) => {
      const watch = { gap, question: _id, municipality, asker, language, at: this.clock.now(), toldAt: null };
      await this.watches.keep(watch, session);
      await this.addresses.keep({ asker, chat, language }, toldReason(gap.toHexString()), session);
    });
  }

  /** Whoever did not wait is not waiting afterwards either. */
  async stop(question: string, asker: string): Promise<void> {
    const watch = await this.watches.find(asker, question);
    if (watch) await this.#letGo(watch);
  }

  /** The way to somebody is kept until they were told, and no longer. */
  async forgetTold(): Promise<void> {
    for (const watch of await this.watches.told(BATCH)) {
      const isUnderway = await this.outbox.isUnderway(watch.asker, toldReason(watch.gap.toHexString()));
      if (!isUnderway) await this.#letGo(watch);
    }
  }

  #letGo({ asker, gap }: WatchDocument): Promise<void> {
    return this.transactions.run((session) => this.addresses.letGo(asker, toldReason(gap.toHexString()), session));
  }

  /** Their own question, and one that nobody could answer. */
  async #unanswered(id: string, asker: string): Promise<QuestionDocument> {
    await this.log.settle();
    const question = await this.questions.find(id);
    if (!question || question.asker !== asker) {
      throw new ApiError('notFound', 'There is no such question any more. Ask it again.');
    }
    if (question.outcome === 'unknown') return question;
    throw wrongGapState('This question has an answer. Only who got none can be told later.');
  }

  /** A question that was just asked has no gap yet: it gets one now. */
  async #gathered(question: QuestionDocument): Promise<QuestionDocument> {
    if (question.gap !== undefined) return question;
    await this.gatherer.gather(question.municipality, [question]);
    return (await this.questions.find(question._id.toHexString())) ?? question;
  }
}
