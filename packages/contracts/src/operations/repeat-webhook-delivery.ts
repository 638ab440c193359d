import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { webhookDeliverySchema } from '../resources/webhook.js';
import { idSchema } from '../values.js';

export const repeatWebhookDelivery = defineOperation({
  id: 'repeatWebhookDelivery',
  method: 'POST',
  path: '/v1/webhooks/:id/deliveries/:delivery/repeat',
  tag: 'Webhooks',
  summary: 'Send something again that did not arrive, under the same id',
  permission: 'webhookManage',
  status: 200,
  params: z.strictObject({ id: idSchema, delivery: idSchema }),
  response: webhookDeliverySchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'wrongState', 'keyMissing'],
});
