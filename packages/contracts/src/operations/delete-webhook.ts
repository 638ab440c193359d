import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { idSchema } from '../values.js';

export const deleteWebhook = defineOperation({
  id: 'deleteWebhook',
  method: 'DELETE',
  path: '/v1/webhooks/:id',
  tag: 'Webhooks',
  summary: 'Take a webhook away, with its log',
  permission: 'webhookManage',
  status: 204,
  params: z.strictObject({ id: idSchema }),
  errors: ['unauthenticated', 'refused', 'notFound'],
});
