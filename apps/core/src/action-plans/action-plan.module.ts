import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { EntryModule } from '../entries/entry.module.js';
import { AttachmentModule } from '../files/attachment.module.js';
import { MunicipalityModule } from '../municipalities/municipality.module.js';
import { ActionController } from './action.controller.js';
import { ActionRepository } from './action.repository.js';
import { ActionService } from './action.service.js';
import { ActionAccess } from './action-access.js';
import { ActionFileService } from './action-file.service.js';
import { MonitoringRepository } from './monitoring/monitoring.repository.js';
import { MonitoringService } from './monitoring/monitoring.service.js';
import { PlanService } from './plan.service.js';
import { PlanFindingsReader } from './plan-findings.js';

@Module({
  imports: [AttachmentModule, AuditModule, EntryModule, MunicipalityModule],
  controllers: [ActionController],
  providers: [
    ActionAccess,
    ActionFileService,
    ActionRepository,
    ActionService,
    MonitoringRepository,
    MonitoringService,
    PlanFindingsReader,
    PlanService,
  ],
  exports: [ActionRepository, MonitoringRepository, PlanFindingsReader],
})
export class ActionPlanModule {}
