import { Inject, Injectable } from '@nestjs/common';
import { redact } from '@ventanilla/answering';
import type { OwnRecord } from '@ventanilla/contracts';
import { Types } from 'mongoose';
import { AskerRecords } from '../askers/asker-records.js';
import { CONFIG, type Config } from '../platform/config.js';
import { Database } from '../platform/database/database.js';
import { WriteBehind } from '../platform/database/write-behind.js';
import { Logger } from '../platform/logger.js';
import { Retention } from '../retention/retention.js';
import { QuestionRepository, type Rating } from './question.repository.js';
import type { QuestionDocument } from './question.schema.js';

export type AskedQuestion = Omit<QuestionDocument, '_id' | 'helped'>;

/** Records what was asked without an answer ever waiting for it. */
@Injectable()
export class QuestionLog {
  readonly #queue: WriteBehind<QuestionDocument>;

  constructor(
    private readonly questions: QuestionRepository,
    @Inject(CONFIG) private readonly config: Config,
    database: Database,
    logger: Logger,
    records: AskerRecords,
    retention: Retention,
  ) {
    this.#queue = new WriteBehind({ name: 'questions', logger, write: (batch) => questions.writeAll(batch) });
    database.beforeClose(() => this.#queue.flush());
    retention.register({ name: 'questionTexts', forgetBefore: (moment) => questions.forgetBefore(moment) });
    records.register({
      name: 'questions',
      forget: (asker) => this.#forget(asker),
      deleteOf: (asker, session) => questions.deleteOf(asker, session),
      exportOf: (asker) => this.#exportOf(asker),
    });
  }

  /** Gives back the id under which feedback can be given. The text is kept redacted, or not at all. */
  record(question: AskedQuestion): string {
    const _id = new Types.ObjectId();
    const text = this.config.retentionDays.questionTexts > 0 && question.text !== null ? redact(question.text) : null;
    const isUnanswered = question.outcome === 'unknown' && text !== null;
    this.#queue.push({ ...question, _id, text, helped: null, ...(isUnanswered && { toGather: true }) });
    return _id.toHexString();
  }

  /** False when there is no such answer: an honest "I don't know" is none. */
  async rate(id: string, rating: Rating): Promise<boolean> {
    // What still waits to be written is written first, so that there is one place to rate it.
    if (this.#queue.find(({ _id }) => _id.toHexString() === id)) await this.settle();
    return this.questions.rate(id, rating);
  }

  settle(): Promise<void> {
    return this.#queue.flush();
  }

  #forget(asker: string): Promise<void> {
    this.#queue.forget((question) => question.asker === asker);
    return this.settle();
  }

  async #exportOf(asker: string): Promise<OwnRecord[]> {
    await this.settle();
    return (await this.questions.listOf(asker)).map(toOwnRecord);
  }
}

function toOwnRecord({ askedAt, ...question }: QuestionDocument): OwnRecord {
  const { municipality, language, topic, text, outcome, helped } = question;
  return { askedAt: askedAt.toISOString(), municipality, language, topic, text, outcome, helped };
}
