import { Module } from '@nestjs/common';
import { ConversationModule } from '../conversations/conversation.module.js';
import { KnowledgeModule } from '../knowledge/knowledge.module.js';
import { QuestionModule } from '../questions/question.module.js';
import { VerificationModule } from '../verification/verification.module.js';
import { AskerController } from './asker.controller.js';
import { AskerService } from './asker.service.js';
import { PreferencesRepository } from './preferences.repository.js';

@Module({
  imports: [ConversationModule, QuestionModule, KnowledgeModule, VerificationModule],
  controllers: [AskerController],
  providers: [AskerService, PreferencesRepository],
})
export class AskerModule {}
