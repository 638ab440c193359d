import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { MunicipalityModule } from '../municipalities/municipality.module.js';
import { IndicatorSetController } from './indicator-set.controller.js';
import { IndicatorSetRepository } from './indicator-set.repository.js';
import { IndicatorSetService } from './indicator-set.service.js';
import { PlatformSets } from './platform-sets.js';
import { SetWriter } from './set-writer.js';

@Module({
  imports: [AuditModule, MunicipalityModule],
  controllers: [IndicatorSetController],
  providers: [IndicatorSetService, IndicatorSetRepository, SetWriter, PlatformSets],
  exports: [IndicatorSetService],
})
export class IndicatorSetModule {}
