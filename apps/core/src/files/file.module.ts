import { Module } from '@nestjs/common';
import { AssessmentModule } from '../assessments/assessment.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { Clearing } from './clearing.js';
import { EvidenceFileController } from './evidence-file.controller.js';
import { EvidenceFileService } from './evidence-file.service.js';
import { EvidenceRecordModule } from './evidence-record.module.js';
import { FileStoreModule } from './file-store.module.js';

@Module({
  imports: [AssessmentModule, AuditModule, EvidenceRecordModule, FileStoreModule],
  controllers: [EvidenceFileController],
  providers: [Clearing, EvidenceFileService],
})
export class FileModule {}
