import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { minutesSchema } from '../resources/assessment.js';
import { idSchema, listOf, pageQuery } from '../values.js';

export const listMinutes = defineOperation({
  id: 'listMinutes',
  method: 'GET',
  path: '/v1/assessments/:id/minutes',
  tag: 'Assessments',
  summary: 'The minutes of a round; an institution sees those of the meetings it took part in',
  permission: 'assessmentRead',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  query: z.strictObject(pageQuery),
  response: listOf(minutesSchema),
  errors: ['unauthenticated', 'refused', 'notFound'],
});
