import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { webhookInputSchema, webhookWithSecretSchema } from '../resources/webhook.js';
import { municipalityIdSchema } from '../values.js';

export const createWebhook = defineOperation({
  id: 'createWebhook',
  method: 'POST',
  path: '/v1/webhooks',
  tag: 'Webhooks',
  summary: 'Tell an address of events; the secret to check them with is shown this once',
  permission: 'webhookManage',
  status: 201,
  body: z.strictObject({ municipality: municipalityIdSchema, webhook: webhookInputSchema }),
  response: webhookWithSecretSchema,
  errors: ['unauthenticated', 'refused', 'tooLarge'],
});
