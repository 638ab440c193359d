import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { webhookInputSchema, webhookSchema } from '../resources/webhook.js';
import { idSchema } from '../values.js';

export const updateWebhook = defineOperation({
  id: 'updateWebhook',
  method: 'PUT',
  path: '/v1/webhooks/:id',
  tag: 'Webhooks',
  summary: 'Change a webhook, or turn it on again',
  permission: 'webhookManage',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({ version: z.number().int().positive(), webhook: webhookInputSchema }),
  response: webhookSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict'],
});
