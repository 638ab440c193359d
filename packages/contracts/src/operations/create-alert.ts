import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { alertInputSchema, alertSchema } from '../resources/alert.js';
import { municipalityIdSchema } from '../values.js';

export const createAlert = defineOperation({
  id: 'createAlert',
  method: 'POST',
  path: '/v1/alerts',
  tag: 'Alerts',
  summary: 'Begin an alert as a draft',
  permission: 'alertWrite',
  status: 201,
  body: z.strictObject({ municipality: municipalityIdSchema, alert: alertInputSchema }),
  response: alertSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
