import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { EntryModule } from '../entries/entry.module.js';
import { EvidenceRecordModule } from '../files/evidence-record.module.js';
import { IndicatorSetModule } from '../indicator-sets/indicator-set.module.js';
import { MunicipalityModule } from '../municipalities/municipality.module.js';
import { AssessmentController } from './assessment.controller.js';
import { AssessmentRepository } from './assessment.repository.js';
import { AssessmentService } from './assessment.service.js';
import { ComparisonService } from './comparison.service.js';
import { DecisionRepository } from './decisions/decision.repository.js';
import { DecisionService } from './decisions/decision.service.js';
import { MatrixService } from './matrix.service.js';
import { MinutesRepository } from './minutes/minutes.repository.js';
import { MinutesService } from './minutes/minutes.service.js';
import { MoveService } from './move.service.js';
import { RespondentService } from './respondents/respondent.service.js';
import { ChangeService } from './responses/change.service.js';
import { CommentRepository } from './responses/comment.repository.js';
import { CommentService } from './responses/comment.service.js';
import { ResponseRepository } from './responses/response.repository.js';
import { ResponseService } from './responses/response.service.js';
import { RoundAccess } from './round-access.js';
import { RoundMaterial } from './round-material.js';
import { RoundWorkController } from './round-work.controller.js';

@Module({
  imports: [AuditModule, EntryModule, EvidenceRecordModule, IndicatorSetModule, MunicipalityModule],
  controllers: [AssessmentController, RoundWorkController],
  providers: [
    AssessmentRepository,
    AssessmentService,
    ChangeService,
    CommentRepository,
    CommentService,
    ComparisonService,
    DecisionRepository,
    DecisionService,
    MatrixService,
    MinutesRepository,
    MinutesService,
    MoveService,
    RespondentService,
    ResponseRepository,
    ResponseService,
    RoundAccess,
    RoundMaterial,
  ],
  exports: [AssessmentRepository, RoundAccess, RoundMaterial],
})
export class AssessmentModule {}
