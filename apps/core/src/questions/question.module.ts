import { Module } from '@nestjs/common';
import { AskerRecordsModule } from '../askers/asker-records.module.js';
import { QuestionController } from './question.controller.js';
import { QuestionRepository } from './question.repository.js';
import { QuestionService } from './question.service.js';
import { QuestionLog } from './question-log.js';
import { Retention } from './retention.js';

@Module({
  imports: [AskerRecordsModule],
  controllers: [QuestionController],
  providers: [QuestionService, QuestionRepository, QuestionLog, Retention],
  exports: [QuestionLog, QuestionRepository],
})
export class QuestionModule {}
