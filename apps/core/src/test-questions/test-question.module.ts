import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { EntryModule } from '../entries/entry.module.js';
import { KnowledgeModule } from '../knowledge/knowledge.module.js';
import { MunicipalityModule } from '../municipalities/municipality.module.js';
import { PublicationGate } from './publication-gate.js';
import { TestQuestionController } from './test-question.controller.js';
import { TestQuestionRepository } from './test-question.repository.js';
import { TestQuestionService } from './test-question.service.js';
import { TestRun } from './test-run.js';
import { TrialContent } from './trial-content.js';

@Module({
  imports: [AuditModule, EntryModule, KnowledgeModule, MunicipalityModule],
  controllers: [TestQuestionController],
  providers: [TestQuestionService, TestQuestionRepository, TestRun, TrialContent, PublicationGate],
})
export class TestQuestionModule {}
