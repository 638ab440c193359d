import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { assessmentSchema } from '../resources/assessment.js';
import { idSchema } from '../values.js';

export const getAssessment = defineOperation({
  id: 'getAssessment',
  method: 'GET',
  path: '/v1/assessments/:id',
  tag: 'Assessments',
  summary: 'A round: its set, calendar, institutions, who is asked what',
  permission: 'assessmentRead',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  response: assessmentSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
