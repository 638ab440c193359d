import { Module } from '@nestjs/common';
import { AskerRecordsModule } from '../askers/asker-records.module.js';
import { ConversationRepository } from './conversation.repository.js';
import { Conversations } from './conversations.js';

@Module({
  imports: [AskerRecordsModule],
  providers: [Conversations, ConversationRepository],
  exports: [Conversations],
})
export class ConversationModule {}
