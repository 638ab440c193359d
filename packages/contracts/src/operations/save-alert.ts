import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { alertInputSchema, alertSchema } from '../resources/alert.js';
import { idSchema } from '../values.js';

/** What waits for a second person is a draft again once it is changed. */
export const saveAlert = defineOperation({
  id: 'saveAlert',
  method: 'PUT',
  path: '/v1/alerts/:id',
  tag: 'Alerts',
  summary: 'Write a draft anew',
  permission: 'alertWrite',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({ version: z.number().int().positive(), alert: alertInputSchema }),
  response: alertSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'wrongState'],
});
