import { Module } from '@nestjs/common';
import { AskerRecordsModule } from '../askers/asker-records.module.js';
import { RetentionModule } from '../retention/retention.module.js';
import { QuestionController } from './question.controller.js';
import { QuestionRepository } from './question.repository.js';
import { QuestionService } from './question.service.js';
import { QuestionLog } from './question-log.js';

@Module({
  imports: [AskerRecordsModule, RetentionModule],
  controllers: [QuestionController],
  providers: [QuestionService, QuestionRepository, QuestionLog],
  exports: [QuestionLog, QuestionRepository],
})
export class QuestionModule {}
