import { Module } from '@nestjs/common';
import { AlertModule } from '../alerts/alert.module.js';
import { ConversationModule } from '../conversations/conversation.module.js';
import { KnowledgeModule } from '../knowledge/knowledge.module.js';
import { LanguageModelModule } from '../language-model/language-model.module.js';
import { MeaningModule } from '../meaning/meaning.module.js';
import { QuestionModule } from '../questions/question.module.js';
import { AnswerController } from './answer.controller.js';
import { AnswerService } from './answer.service.js';
import { DangerService } from './danger.service.js';
import { ExplanationService } from './explanation.service.js';
import { PreviewService } from './preview.service.js';

@Module({
  imports: [AlertModule, KnowledgeModule, ConversationModule, QuestionModule, LanguageModelModule, MeaningModule],
  controllers: [AnswerController],
  providers: [AnswerService, DangerService, PreviewService, ExplanationService],
  exports: [PreviewService],
})
export class AnswerModule {}
