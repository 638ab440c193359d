import { Module } from '@nestjs/common';
import { RetentionModule } from '../retention/retention.module.js';
import { DeliveryRepository } from './delivery.repository.js';
import { WebhookRepository } from './webhook.repository.js';
import { Webhooks } from './webhooks.js';

/** What a feature imports that has something to tell: no more than `Webhooks` needs. */
@Module({
  imports: [RetentionModule],
  providers: [Webhooks, WebhookRepository, DeliveryRepository],
  exports: [Webhooks, WebhookRepository, DeliveryRepository],
})
export class WebhooksModule {}
