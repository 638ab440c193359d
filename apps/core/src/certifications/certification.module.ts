import { Module } from '@nestjs/common';
import { ActionPlanModule } from '../action-plans/action-plan.module.js';
import { AssessmentModule } from '../assessments/assessment.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { CertificateModule } from '../certificates/certificate.module.js';
import { AttachmentModule } from '../files/attachment.module.js';
import { MunicipalityModule } from '../municipalities/municipality.module.js';
import { TrainingModule } from '../trainings/training.module.js';
import { CertificationController } from './certification.controller.js';
import { CertificationRepository } from './certification.repository.js';
import { CertificationService } from './certification.service.js';
import { CertificationDesk } from './certification-desk.js';
import { CertificationFileService } from './certification-file.service.js';
import { CertificationWayService } from './certification-way.service.js';
import { Judging } from './judging.js';
import { SettingsRepository } from './settings/settings.repository.js';
import { SettingsService } from './settings/settings.service.js';

@Module({
  imports: [
    ActionPlanModule,
    AssessmentModule,
    AttachmentModule,
    AuditModule,
    CertificateModule,
    MunicipalityModule,
    TrainingModule,
  ],
  controllers: [CertificationController],
  providers: [
    CertificationDesk,
    CertificationFileService,
    CertificationRepository,
    CertificationService,
    CertificationWayService,
    Judging,
    SettingsRepository,
    SettingsService,
  ],
})
export class CertificationModule {}
