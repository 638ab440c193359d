import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { CertificateModule } from '../certificates/certificate.module.js';
import { AttachmentModule } from '../files/attachment.module.js';
import { MunicipalityModule } from '../municipalities/municipality.module.js';
import { AttendanceController } from './attendance.controller.js';
import { Forgetting } from './forgetting.js';
import { AttendanceCertificates } from './officials/attendance-certificates.js';
import { OfficialRepository } from './officials/official.repository.js';
import { OfficialService } from './officials/official.service.js';
import { SessionRepository } from './sessions/session.repository.js';
import { SessionService } from './sessions/session.service.js';
import { TrainingController } from './training.controller.js';
import { TrainingRepository } from './training.repository.js';
import { TrainingService } from './training.service.js';
import { TrainingAccess } from './training-access.js';
import { TrainingFileService } from './training-file.service.js';

@Module({
  imports: [AttachmentModule, AuditModule, CertificateModule, MunicipalityModule],
  controllers: [TrainingController, AttendanceController],
  providers: [
    AttendanceCertificates,
    Forgetting,
    OfficialRepository,
    OfficialService,
    SessionRepository,
    SessionService,
    TrainingAccess,
    TrainingFileService,
    TrainingRepository,
    TrainingService,
  ],
  exports: [SessionRepository, TrainingRepository],
})
export class TrainingModule {}
