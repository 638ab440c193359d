import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { DeliveryModule } from '../deliveries/delivery.module.js';
import { KnowledgeModule } from '../knowledge/knowledge.module.js';
import { MunicipalityModule } from '../municipalities/municipality.module.js';
import { OwnTelegramModule } from '../staff-telegram/own-telegram.module.js';
import { SubscriptionModule } from '../subscriptions/subscription.module.js';
import { WebhooksModule } from '../webhooks/webhooks.module.js';
import { AlertController } from './alert.controller.js';
import { AlertRepository } from './alert.repository.js';
import { AlertService } from './alert.service.js';
import { AlertWriter } from './alert.writer.js';
import { AlertAccess } from './alert-access.js';
import { AlertFiguresService } from './alert-figures.js';
import { AlertMailing } from './alert-mailing.js';
import { AlertReachService } from './alert-reach.js';
import { AlertReview } from './alert-review.js';
import { AlertSending } from './alert-sending.js';
import { AlertTrial } from './alert-trial.js';
import { AlertExchange } from './cap/alert-exchange.js';
import { CurrentAlerts } from './current-alerts.js';
import { DueAlerts } from './due-alerts.js';
import { PublicAlerts } from './public-alerts.js';

@Module({
  imports: [
    AuditModule,
    MunicipalityModule,
    KnowledgeModule,
    DeliveryModule,
    SubscriptionModule,
    OwnTelegramModule,
    WebhooksModule,
  ],
  controllers: [AlertController],
  providers: [
    AlertRepository,
    AlertAccess,
    AlertWriter,
    AlertService,
    AlertReview,
    AlertSending,
    DueAlerts,
    AlertMailing,
    AlertTrial,
    AlertFiguresService,
    AlertReachService,
    AlertExchange,
    CurrentAlerts,
    PublicAlerts,
  ],
  exports: [CurrentAlerts, PublicAlerts],
})
export class AlertModule {}
