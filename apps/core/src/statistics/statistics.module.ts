import { Module } from '@nestjs/common';
import { EntryModule } from '../entries/entry.module.js';
import { MunicipalityModule } from '../municipalities/municipality.module.js';
import { QuestionModule } from '../questions/question.module.js';
import { StatisticsController } from './statistics.controller.js';
import { StatisticsService } from './statistics.service.js';

@Module({
  imports: [QuestionModule, EntryModule, MunicipalityModule],
  controllers: [StatisticsController],
  providers: [StatisticsService],
})
export class StatisticsModule {}
