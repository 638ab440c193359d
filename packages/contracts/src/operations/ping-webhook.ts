import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { webhookDeliverySchema } from '../resources/webhook.js';
import { idSchema } from '../values.js';

export const pingWebhook = defineOperation({
  id: 'pingWebhook',
  method: 'POST',
  path: '/v1/webhooks/:id/ping',
  tag: 'Webhooks',
  summary: 'Send a test now, and say what came of it',
  permission: 'webhookManage',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  response: webhookDeliverySchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'keyMissing'],
});
