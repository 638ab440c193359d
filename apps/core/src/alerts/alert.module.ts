import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { KnowledgeModule } from '../knowledge/knowledge.module.js';
import { MunicipalityModule } from '../municipalities/municipality.module.js';
import { AlertController } from './alert.controller.js';
import { AlertRepository } from './alert.repository.js';
import { AlertService } from './alert.service.js';
import { AlertWriter } from './alert.writer.js';
import { AlertAccess } from './alert-access.js';
import { AlertReachService } from './alert-reach.js';
import { AlertReview } from './alert-review.js';
import { AlertSending } from './alert-sending.js';
import { AlertExchange } from './cap/alert-exchange.js';
import { CurrentAlerts } from './current-alerts.js';
import { DueAlerts } from './due-alerts.js';
import { PublicAlerts } from './public-alerts.js';

@Module({
  imports: [AuditModule, MunicipalityModule, KnowledgeModule],
  controllers: [AlertController],
  providers: [
    AlertRepository,
    AlertAccess,
    AlertWriter,
    AlertService,
    AlertReview,
    AlertSending,
    DueAlerts,
    AlertReachService,
    AlertExchange,
    CurrentAlerts,
    PublicAlerts,
  ],
  exports: [CurrentAlerts, PublicAlerts],
})
export class AlertModule {}
