import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { minutesInputSchema, minutesSchema } from '../resources/assessment.js';
import { idSchema } from '../values.js';

export const recordMinutes = defineOperation({
  id: 'recordMinutes',
  method: 'POST',
  path: '/v1/assessments/:id/minutes',
  tag: 'Assessments',
  summary: 'Keep the minutes of a meeting or workshop, and who took part',
  permission: 'assessmentManage',
  status: 201,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({ minutes: minutesInputSchema }),
  response: minutesSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
