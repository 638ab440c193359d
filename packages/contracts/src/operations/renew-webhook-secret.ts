import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { webhookWithSecretSchema } from '../resources/webhook.js';
import { idSchema } from '../values.js';

export const renewWebhookSecret = defineOperation({
  id: 'renewWebhookSecret',
  method: 'POST',
  path: '/v1/webhooks/:id/secret',
  tag: 'Webhooks',
  summary: 'Make a new secret; for a day everything is signed with both',
  permission: 'webhookManage',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  response: webhookWithSecretSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
