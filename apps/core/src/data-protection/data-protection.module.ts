import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { MunicipalityModule } from '../municipalities/municipality.module.js';
import { DataProtectionController } from './data-protection.controller.js';
import { DataProtectionRepository } from './data-protection.repository.js';
import { DataProtectionService } from './data-protection.service.js';

@Module({
  imports: [AuditModule, MunicipalityModule],
  controllers: [DataProtectionController],
  providers: [DataProtectionService, DataProtectionRepository],
})
export class DataProtectionModule {}
