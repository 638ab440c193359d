import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { respondentSchema } from '../resources/assessment.js';
import { idSchema, listOf, pageQuery } from '../values.js';

export const listRespondents = defineOperation({
  id: 'listRespondents',
  method: 'GET',
  path: '/v1/assessments/:id/respondents',
  tag: 'Assessments',
  summary: 'Who signs in for the institutions of a round',
  permission: 'assessmentManage',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  query: z.strictObject(pageQuery),
  response: listOf(respondentSchema),
  errors: ['unauthenticated', 'refused', 'notFound'],
});
