import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { minutesInputSchema, minutesSchema } from '../resources/assessment.js';
import { idSchema } from '../values.js';

export const updateMinutes = defineOperation({
  id: 'updateMinutes',
  method: 'PUT',
  path: '/v1/assessments/:id/minutes/:minutes',
  tag: 'Assessments',
  summary: 'Correct the minutes of a meeting',
  permission: 'assessmentManage',
  status: 200,
  params: z.strictObject({ id: idSchema, minutes: idSchema }),
  body: z.strictObject({ version: z.number().int().positive(), minutes: minutesInputSchema }),
  response: minutesSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict'],
});
