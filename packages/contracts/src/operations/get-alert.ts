import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { alertSchema } from '../resources/alert.js';
import { idSchema } from '../values.js';

export const getAlert = defineOperation({
  id: 'getAlert',
  method: 'GET',
  path: '/v1/alerts/:id',
  tag: 'Alerts',
  summary: 'One alert',
  permission: 'contentRead',
  scope: 'alerts',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  response: alertSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
