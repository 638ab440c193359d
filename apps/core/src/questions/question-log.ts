import { Inject, Injectable } from '@nestjs/common';
import { redact } from '@ventanilla/answering';
import { Types } from 'mongoose';
import { CONFIG, type Config } from '../platform/config.js';
import { Database } from '../platform/database/database.js';
import { WriteBehind } from '../platform/database/write-behind.js';
import { Logger } from '../platform/logger.js';
import { QuestionRepository } from './question.repository.js';
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
  ) {
    this.#queue = new WriteBehind({ name: 'questions', logger, write: (batch) => questions.writeAll(batch) });
    database.beforeClose(() => this.#queue.flush());
  }

  /** Gives back the id under which feedback can be given. The text is kept redacted, or not at all. */
  record(question: AskedQuestion): string {
    const _id = new Types.ObjectId();
    const text = this.config.questionTextRetentionDays > 0 && question.text !== null ? redact(question.text) : null;
    this.#queue.push({ ...question, _id, text, helped: null });
    return _id.toHexString();
  }

  /** False when nothing is known of such an answer. */
  async setHelped(id: string, helped: boolean): Promise<boolean> {
    const waiting = this.#queue.find(({ _id }) => _id.toHexString() === id);
    if (waiting) waiting.helped = helped;
    return (await this.questions.setHelped(id, helped)) || waiting !== null;
  }

  forget(asker: string): void {
    this.#queue.forget((question) => question.asker === asker);
  }

  settle(): Promise<void> {
    return this.#queue.flush();
  }
}
