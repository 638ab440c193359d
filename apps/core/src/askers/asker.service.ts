import { Injectable } from '@nestjs/common';
import type { Preferences } from '@ventanilla/contracts';
import { ConversationRepository } from '../conversations/conversation.repository.js';
import { Conversations } from '../conversations/conversations.js';
import { Library } from '../knowledge/library.js';
import { Transactions } from '../platform/database/transactions.js';
import { QuestionRepository } from '../questions/question.repository.js';
import { QuestionLog } from '../questions/question-log.js';
import { CodeRepository } from '../verification/telegram/code.repository.js';
import { PreferencesRepository } from './preferences.repository.js';

const nothingKnown: Preferences = { language: null, municipality: null, noticeShown: false };

/** What is kept for somebody who asks; nobody here knows who that is. */
@Injectable()
export class AskerService {
  constructor(
    private readonly preferences: PreferencesRepository,
    private readonly conversations: Conversations,
    private readonly conversationRepository: ConversationRepository,
    private readonly log: QuestionLog,
    private readonly questions: QuestionRepository,
    private readonly codes: CodeRepository,
    private readonly library: Library,
    private readonly transactions: Transactions,
  ) {}

  async getPreferences(asker: string): Promise<Preferences> {
    return (await this.preferences.find(asker)) ?? nothingKnown;
  }

  async setPreferences(
    asker: string,
    values: { [Key in keyof Preferences]?: Preferences[Key] | undefined },
  ): Promise<Preferences> {
    if (values.municipality) this.library.atHand(values.municipality);
    const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
    return (await this.preferences.set(asker, given)) ?? nothingKnown;
  }

  async delete(asker: string): Promise<void> {
    this.log.forget(asker);
    this.conversations.forget(asker);
    // What was being written at this moment is written now, and deleted with the rest.
    await Promise.all([this.log.settle(), this.conversations.settle()]);
    await this.transactions.run(async (session) => {
      await this.preferences.delete(asker, session);
      await this.conversationRepository.delete(this.conversations.storedUnder(asker), session);
      await this.questions.deleteOf(asker, session);
      await this.codes.deleteOf(asker, session);
    });
  }
}
