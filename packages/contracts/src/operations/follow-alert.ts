import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { alertKindSchema, alertSchema } from '../resources/alert.js';
import { idSchema } from '../values.js';

export const followAlert = defineOperation({
  id: 'followAlert',
  method: 'POST',
  path: '/v1/alerts/:id/followers',
  tag: 'Alerts',
  summary: 'Begin the message that updates or cancels an alert that was sent',
  permission: 'alertWrite',
  status: 201,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({ kind: alertKindSchema.exclude(['alert']) }),
  response: alertSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'wrongState'],
});
