import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { alertReachSchema } from '../resources/alert.js';
import { idSchema } from '../values.js';

export const getAlertReach = defineOperation({
  id: 'getAlertReach',
  method: 'GET',
  path: '/v1/alerts/:id/reach',
  tag: 'Alerts',
  summary: 'Whom an alert would reach now, and in which language they read it',
  permission: 'contentRead',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  response: alertReachSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
