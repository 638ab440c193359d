import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { webhookDeliverySchema } from '../resources/webhook.js';
import { idSchema, listOf, pageQuery } from '../values.js';

export const listWebhookDeliveries = defineOperation({
  id: 'listWebhookDeliveries',
  method: 'GET',
  path: '/v1/webhooks/:id/deliveries',
  tag: 'Webhooks',
  summary: 'What a webhook was sent, the newest first',
  permission: 'webhookManage',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  query: z.strictObject(pageQuery),
  response: listOf(webhookDeliverySchema),
  errors: ['unauthenticated', 'refused', 'notFound'],
});
