import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { EntryModule } from '../entries/entry.module.js';
import { MunicipalityModule } from '../municipalities/municipality.module.js';
import { DeliveryService } from './delivery.service.js';
import { PublishedEntries } from './published-entries.js';
import { WebhookController } from './webhook.controller.js';
import { WebhookService } from './webhook.service.js';
import { WebhookPost } from './webhook-post.js';
import { WebhookSecrets } from './webhook-secrets.js';
import { WebhookSender } from './webhook-sender.js';
import { WebhookStop } from './webhook-stop.js';
import { WebhooksModule } from './webhooks.module.js';

@Module({
  imports: [AuditModule, EntryModule, MunicipalityModule, WebhooksModule],
  controllers: [WebhookController],
  providers: [
    WebhookService,
    DeliveryService,
    WebhookSender,
    WebhookPost,
    WebhookSecrets,
    WebhookStop,
    PublishedEntries,
  ],
})
export class WebhookModule {}
