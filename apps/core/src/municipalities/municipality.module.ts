import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { MunicipalityController } from './municipality.controller.js';
import { MunicipalityRepository } from './municipality.repository.js';
import { MunicipalityService } from './municipality.service.js';

@Module({
  imports: [AuditModule],
  controllers: [MunicipalityController],
  providers: [MunicipalityService, MunicipalityRepository],
  exports: [MunicipalityService, MunicipalityRepository],
})
export class MunicipalityModule {}
