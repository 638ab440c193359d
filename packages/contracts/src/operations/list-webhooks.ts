import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { webhookSchema } from '../resources/webhook.js';
import { listOf, municipalityIdSchema, pageQuery } from '../values.js';

export const listWebhooks = defineOperation({
  id: 'listWebhooks',
  method: 'GET',
  path: '/v1/webhooks',
  tag: 'Webhooks',
  summary: 'List the webhooks of a municipality',
  permission: 'webhookManage',
  status: 200,
  query: z.strictObject({ municipality: municipalityIdSchema, ...pageQuery }),
  response: listOf(webhookSchema),
  errors: ['unauthenticated', 'refused'],
});
