import { Module } from '@nestjs/common';
import { AssessmentModule } from '../assessments/assessment.module.js';
import { EntryModule } from '../entries/entry.module.js';
import { IndicatorSetModule } from '../indicator-sets/indicator-set.module.js';
import { KnowledgeModule } from '../knowledge/knowledge.module.js';
import { MunicipalityModule } from '../municipalities/municipality.module.js';
import { QuestionModule } from '../questions/question.module.js';
import { DomainStatisticsService } from './domain-statistics.service.js';
import { NewestRounds } from './newest-rounds.js';
import { PublicStatisticsService } from './public-statistics.service.js';
import { StatisticsController } from './statistics.controller.js';
import { StatisticsService } from './statistics.service.js';

@Module({
  imports: [AssessmentModule, EntryModule, IndicatorSetModule, KnowledgeModule, MunicipalityModule, QuestionModule],
  controllers: [StatisticsController],
  providers: [StatisticsService, DomainStatisticsService, NewestRounds, PublicStatisticsService],
  exports: [PublicStatisticsService],
})
export class StatisticsModule {}
