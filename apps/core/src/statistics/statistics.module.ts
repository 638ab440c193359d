import { Module } from '@nestjs/common';
import { EntryModule } from '../entries/entry.module.js';
import { KnowledgeModule } from '../knowledge/knowledge.module.js';
import { MunicipalityModule } from '../municipalities/municipality.module.js';
import { QuestionModule } from '../questions/question.module.js';
import { DomainStatisticsService } from './domain-statistics.service.js';
import { PublicStatisticsService } from './public-statistics.service.js';
import { StatisticsController } from './statistics.controller.js';
import { StatisticsService } from './statistics.service.js';

@Module({
  imports: [QuestionModule, EntryModule, KnowledgeModule, MunicipalityModule],
  controllers: [StatisticsController],
  providers: [StatisticsService, DomainStatisticsService, PublicStatisticsService],
  exports: [PublicStatisticsService],
})
export class StatisticsModule {}
