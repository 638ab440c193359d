import { Module } from '@nestjs/common';
import { AssessmentModule } from '../assessments/assessment.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { EntryModule } from '../entries/entry.module.js';
import { IndicatorSetModule } from '../indicator-sets/indicator-set.module.js';
import { MunicipalityModule } from '../municipalities/municipality.module.js';
import { FindingController } from './finding.controller.js';
import { FindingRepository } from './finding.repository.js';
import { FindingDraftsService } from './finding-drafts.service.js';
import { MergeService } from './merge.service.js';
import { RoundProfile } from './round-profile.js';

@Module({
  imports: [AssessmentModule, AuditModule, EntryModule, IndicatorSetModule, MunicipalityModule],
  controllers: [FindingController],
  providers: [FindingDraftsService, FindingRepository, MergeService, RoundProfile],
  exports: [FindingRepository],
})
export class FindingModule {}
