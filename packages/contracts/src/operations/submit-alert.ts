import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { alertSchema } from '../resources/alert.js';
import { idSchema } from '../values.js';

export const submitAlert = defineOperation({
  id: 'submitAlert',
  method: 'POST',
  path: '/v1/alerts/:id/submission',
  tag: 'Alerts',
  summary: 'Ask a second person to look at a draft and send it',
  permission: 'alertWrite',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({ version: z.number().int().positive() }),
  response: alertSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'wrongState', 'notPublishable'],
});
