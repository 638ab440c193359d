import { Controller } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import type { StaffCaller } from '../platform/access/caller.js';
import { Handle, Input, type InputOf, SignedIn } from '../platform/http/handle.js';
import { DeliveryService } from './delivery.service.js';
import { WebhookService } from './webhook.service.js';

@Controller()
export class WebhookController {
  constructor(
    private readonly webhooks: WebhookService,
    private readonly deliveries: DeliveryService,
  ) {}

  @Handle(operations.listWebhooks)
  list(@SignedIn() caller: StaffCaller, @Input() { query }: InputOf<typeof operations.listWebhooks>) {
    return this.webhooks.list(caller, query.municipality, query);
  }

  @Handle(operations.createWebhook)
  create(@SignedIn() caller: StaffCaller, @Input() { body }: InputOf<typeof operations.createWebhook>) {
    return this.webhooks.create(caller, body.municipality, body.webhook);
  }

  @Handle(operations.updateWebhook)
  update(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.updateWebhook>) {
    return this.webhooks.update(caller, params.id, body.version, body.webhook);
  }

  @Handle(operations.deleteWebhook)
  delete(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.deleteWebhook>) {
    return this.webhooks.delete(caller, params.id);
  }

  @Handle(operations.renewWebhookSecret)
  renewSecret(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.renewWebhookSecret>) {
    return this.webhooks.renewSecret(caller, params.id);
  }

  @Handle(operations.pingWebhook)
  ping(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.pingWebhook>) {
    return this.deliveries.ping(caller, params.id);
  }

  @Handle(operations.listWebhookDeliveries)
  listDeliveries(
    @SignedIn() caller: StaffCaller,
    @Input() { params, query }: InputOf<typeof operations.listWebhookDeliveries>,
  ) {
    return this.deliveries.list(caller, params.id, query);
  }

  @Handle(operations.repeatWebhookDelivery)
  repeat(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.repeatWebhookDelivery>) {
    return this.deliveries.repeat(caller, params.id, params.delivery);
  }
}
