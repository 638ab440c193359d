import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { monitoringSchema } from '../resources/action.js';
import { idSchema, listOf, pageQuery } from '../values.js';

export const listMonitoring = defineOperation({
  id: 'listMonitoring',
  method: 'GET',
  path: '/v1/actions/:id/monitoring',
  tag: 'Action plans',
  summary: 'What was seen of an action, the last day first',
  permission: 'planRead',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  query: z.strictObject(pageQuery),
  response: listOf(monitoringSchema),
  errors: ['unauthenticated', 'refused', 'notFound'],
});
