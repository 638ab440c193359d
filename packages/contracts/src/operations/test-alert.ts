import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { idSchema, languageCodeSchema } from '../values.js';

export const testAlert = defineOperation({
  id: 'testAlert',
  method: 'POST',
  path: '/v1/alerts/:id/tests',
  tag: 'Alerts',
  summary: 'Send an alert to oneself alone, marked as a test',
  permission: 'alertSend',
  status: 204,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({ language: languageCodeSchema }),
  errors: ['unauthenticated', 'refused', 'notFound', 'wrongState', 'notPublishable'],
});
