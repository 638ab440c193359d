import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { minutesInputSchema, minutesSchema } from '../resources/assessment.js';
import { clientIdSchema } from '../resources/response.js';
import { idSchema } from '../values.js';

/** Sent again with the same `clientId`, they are kept once. */
export const recordMinutes = defineOperation({
  id: 'recordMinutes',
  method: 'POST',
  path: '/v1/assessments/:id/minutes',
  tag: 'Assessments',
  summary: 'Keep the minutes of a meeting or workshop, and who took part',
  permission: 'assessmentManage',
  status: 201,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({ clientId: clientIdSchema.optional(), minutes: minutesInputSchema }),
  response: minutesSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
